// Made from legstrength/live/view/ by frontend/notebook.mjs: change those, then run `node notebook.mjs`.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/papaparse/papaparse.min.js
var require_papaparse_min = __commonJS({
  "node_modules/papaparse/papaparse.min.js"(exports, module) {
    ((e, t) => {
      false ? (void 0)([], t) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t() : e.Papa = t();
    })(exports, function r() {
      var n = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n ? n : {};
      var s2 = !n.document && !!n.postMessage, a2 = n.IS_PAPA_WORKER || false, o = {}, h = 0, w = {};
      function q(e) {
        return 65279 === e.charCodeAt(0) ? e.slice(1) : e;
      }
      function u(e) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, (function(e2) {
          var t = E(e2);
          t.chunkSize = parseInt(t.chunkSize), e2.step || e2.chunk || (t.chunkSize = null);
          this._handle = new i(t), (this._handle.streamer = this)._config = t;
        }).call(this, e), this.parseChunk = function(t, e2) {
          var i2 = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < i2) {
            let e3 = this._config.newline;
            e3 || (r2 = this._config.quoteChar || '"', e3 = this._handle.guessLineEndings(t, r2)), t = [...t.split(e3).slice(i2)].join(e3);
          }
          this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r2 = this._config.beforeFirstChunk(t)) && (t = r2), this.isFirstChunk = false, this._halted = false;
          var i2 = this._partialLine + t, r2 = (this._partialLine = "", this._handle.parse(i2, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            t = r2.meta.cursor, i2 = (this._finished || (this._partialLine = i2.substring(t - this._baseIndex), this._baseIndex = t), r2 && r2.data && (this._rowCount += r2.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (a2) n.postMessage({ results: r2, workerId: w.WORKER_ID, finished: i2 });
            else if (U(this._config.chunk) && !e2) {
              if (this._config.chunk(r2, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = r2 = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r2.data), this._completeResults.errors = this._completeResults.errors.concat(r2.errors), this._completeResults.meta = r2.meta), this._completed || !i2 || !U(this._config.complete) || r2 && r2.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i2 || r2 && r2.meta.paused || this._nextChunk(), r2;
          }
          this._halted = true;
        }, this._sendError = function(e2) {
          U(this._config.error) ? this._config.error(e2) : a2 && this._config.error && n.postMessage({ workerId: w.WORKER_ID, error: e2, finished: false });
        };
      }
      function d(e) {
        var r2;
        (e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s2 ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(e2) {
          this._input = e2, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (r2 = new XMLHttpRequest(), this._config.withCredentials && (r2.withCredentials = this._config.withCredentials), s2 || (r2.onload = m(this._chunkLoaded, this), r2.onerror = m(this._chunkError, this)), r2.ontimeout = m(this._chunkTimeout, this), r2.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s2), this._config.downloadTimeout && !s2 && (r2.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var e2, t = this._config.downloadRequestHeaders;
              for (e2 in t) r2.setRequestHeader(e2, t[e2]);
            }
            var i2;
            this._config.chunkSize && (i2 = this._start + this._config.chunkSize - 1, r2.setRequestHeader("Range", "bytes=" + this._start + "-" + i2));
            try {
              r2.send(this._config.downloadRequestBody);
            } catch (e3) {
              this._chunkError(e3.message);
            }
            s2 && 0 === r2.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === r2.readyState && (r2.status < 200 || 400 <= r2.status ? this._chunkError() : (this._start += this._config.chunkSize || r2.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e2) => null !== (e2 = e2.getResponseHeader("Content-Range")) ? parseInt(e2.substring(e2.lastIndexOf("/") + 1)) : -1)(r2), this.parseChunk(r2.responseText)));
        }, this._chunkError = function(e2) {
          e2 = r2.statusText || e2;
          this._sendError(new Error(e2));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function l(e) {
        (e = e || {}).chunkSize || (e.chunkSize = w.LocalChunkSize), u.call(this, e);
        var i2, r2, n2 = "undefined" != typeof FileReader;
        this.stream = function(e2) {
          this._input = e2, r2 = e2.slice || e2.webkitSlice || e2.mozSlice, n2 ? ((i2 = new FileReader()).onload = m(this._chunkLoaded, this), i2.onerror = m(this._chunkError, this)) : i2 = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var e2 = this._input, t = (this._config.chunkSize && (t = Math.min(this._start + this._config.chunkSize, this._input.size), e2 = r2.call(e2, this._start, t)), i2.readAsText(e2, this._config.encoding));
          n2 || this._chunkLoaded({ target: { result: t } });
        }, this._chunkLoaded = function(e2) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e2.target.result);
        }, this._chunkError = function() {
          this._sendError(i2.error);
        };
      }
      function f(e) {
        var i2;
        u.call(this, e = e || {}), this.stream = function(e2) {
          return i2 = e2, this._nextChunk();
        }, this._nextChunk = function() {
          var e2, t;
          if (!this._finished) return e2 = this._config.chunkSize, i2 = e2 ? (t = i2.substring(0, e2), i2.substring(e2)) : (t = i2, ""), this._finished = !i2, this.parseChunk(t);
        };
      }
      function c(e) {
        u.call(this, e = e || {});
        var t = [], i2 = true, r2 = false;
        this.pause = function() {
          u.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          u.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(e2) {
          this._input = e2, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          r2 && 1 === t.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : i2 = true;
        }, this._streamData = m(function(e2) {
          try {
            t.push("string" == typeof e2 ? e2 : e2.toString(this._config.encoding)), i2 && (i2 = false, this._checkIsFinished(), this.parseChunk(t.shift()));
          } catch (e3) {
            this._streamError(e3);
          }
        }, this), this._streamError = m(function(e2) {
          this._streamCleanUp(), this._sendError(e2);
        }, this), this._streamEnd = m(function() {
          this._streamCleanUp(), r2 = true, this._streamData("");
        }, this), this._streamCleanUp = m(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function i(m2) {
        var n2, s3, a3, t, o2 = Math.pow(2, 53), h2 = -o2, u2 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d2 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i2 = this, r2 = 0, l2 = 0, f2 = false, e = false, c2 = [], p2 = { data: [], errors: [], meta: {} };
        function y2(e2) {
          return "greedy" === m2.skipEmptyLines ? "" === e2.join("").trim() : 1 === e2.length && 0 === e2[0].length;
        }
        function _2() {
          if (p2 && a3 && (k2("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w.DefaultDelimiter + "'"), a3 = false), m2.skipEmptyLines && (p2.data = p2.data.filter(function(e3) {
            return !y2(e3);
          })), g2()) {
            let t3 = function(e3) {
              c2.push(e3);
            };
            var t2 = t3;
            if (p2) if (Array.isArray(p2.data[0])) {
              for (var e2 = 0; g2() && e2 < p2.data.length; e2++) p2.data[e2].forEach(t3);
              p2.data.splice(0, 1);
            } else p2.data.forEach(t3);
          }
          function i3(e3, t3) {
            for (var i4 = m2.header ? {} : [], r4 = 0; r4 < e3.length; r4++) {
              var n3 = r4, s4 = e3[r4], s4 = ((e4, t4) => ((e5) => (m2.dynamicTypingFunction && void 0 === m2.dynamicTyping[e5] && (m2.dynamicTyping[e5] = m2.dynamicTypingFunction(e5)), true === (m2.dynamicTyping[e5] || m2.dynamicTyping)))(e4) ? "true" === t4 || "TRUE" === t4 || "false" !== t4 && "FALSE" !== t4 && (((e5) => {
                if (u2.test(e5)) {
                  e5 = parseFloat(e5);
                  if (h2 < e5 && e5 < o2) return 1;
                }
              })(t4) ? parseFloat(t4) : d2.test(t4) ? new Date(t4) : "" === t4 ? null : t4) : t4)(n3 = m2.header ? r4 >= c2.length ? "__parsed_extra" : c2[r4] : n3, s4 = m2.transform ? m2.transform(s4, n3) : s4);
              "__parsed_extra" === n3 ? (i4[n3] = i4[n3] || [], i4[n3].push(s4)) : i4[n3] = s4;
            }
            return m2.header && (r4 > c2.length ? k2("FieldMismatch", "TooManyFields", "Too many fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3) : r4 < c2.length && k2("FieldMismatch", "TooFewFields", "Too few fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3)), i4;
          }
          var r3;
          p2 && (m2.header || m2.dynamicTyping || m2.transform) && (r3 = 1, !p2.data.length || Array.isArray(p2.data[0]) ? (p2.data = p2.data.map(i3), r3 = p2.data.length) : p2.data = i3(p2.data, 0), m2.header && p2.meta && (p2.meta.fields = c2), l2 += r3);
        }
        function g2() {
          return m2.header && 0 === c2.length;
        }
        function k2(e2, t2, i3, r3) {
          e2 = { type: e2, code: t2, message: i3 };
          void 0 !== r3 && (e2.row = r3), p2.errors.push(e2);
        }
        U(m2.step) && (t = m2.step, m2.step = function(e2) {
          p2 = e2, g2() ? _2() : (_2(), 0 !== p2.data.length && (r2 += e2.data.length, m2.preview && r2 > m2.preview ? s3.abort() : (p2.data = p2.data[0], t(p2, i2))));
        }), this.parse = function(e2, t2, i3) {
          var r3 = m2.quoteChar || '"', r3 = (m2.newline || (m2.newline = this.guessLineEndings(e2, r3)), a3 = false, m2.delimiter ? U(m2.delimiter) && (m2.delimiter = m2.delimiter(e2), p2.meta.delimiter = m2.delimiter) : ((r3 = ((e3, t3, i4, r4, n3) => {
            var s4, a4, o3, h3;
            n3 = n3 || [",", "	", "|", ";", w.RECORD_SEP, w.UNIT_SEP];
            for (var u3 = 0; u3 < n3.length; u3++) {
              for (var d3, l3 = n3[u3], f3 = 0, c3 = 0, p3 = 0, _3 = (o3 = void 0, new b({ comments: r4, delimiter: l3, newline: t3, preview: 10 }).parse(e3)), g3 = 0; g3 < _3.data.length; g3++) i4 && y2(_3.data[g3]) ? p3++ : (d3 = _3.data[g3].length, c3 += d3, void 0 === o3 ? o3 = d3 : 0 < d3 && (f3 += Math.abs(d3 - o3), o3 = d3));
              0 < _3.data.length && (c3 /= _3.data.length - p3), 1.99 < c3 && (void 0 === a4 || f3 < a4 || f3 === a4 && h3 < c3) && (a4 = f3, s4 = l3, h3 = c3);
            }
            return { successful: !!(m2.delimiter = s4), bestDelimiter: s4 };
          })(e2, m2.newline, m2.skipEmptyLines, m2.comments, m2.delimitersToGuess)).successful ? m2.delimiter = r3.bestDelimiter : (a3 = true, m2.delimiter = w.DefaultDelimiter), p2.meta.delimiter = m2.delimiter), E(m2));
          return r3.header = g2(), m2.preview && m2.header && r3.preview++, n2 = e2, s3 = new b(r3), p2 = s3.parse(n2, t2, i3), _2(), f2 ? { meta: { paused: true } } : p2 || { meta: { paused: false } };
        }, this.paused = function() {
          return f2;
        }, this.pause = function() {
          f2 = true, s3.abort(), n2 = U(m2.chunk) ? "" : n2.substring(s3.getCharIndex());
        }, this.resume = function() {
          i2.streamer._halted ? (f2 = false, i2.streamer.parseChunk(n2, true)) : setTimeout(i2.resume, 3);
        }, this.aborted = function() {
          return e;
        }, this.abort = function() {
          e = true, s3.abort(), p2.meta.aborted = true, U(m2.complete) && m2.complete(p2), n2 = "";
        }, this.guessLineEndings = function(e2, t2) {
          e2 = e2.substring(0, 1048576);
          var t2 = new RegExp(P(t2) + "([^]*?)" + P(t2), "gm"), i3 = (e2 = e2.replace(t2, "")).split("\r"), t2 = e2.split("\n"), e2 = 1 < t2.length && t2[0].length < i3[0].length;
          if (1 === i3.length || e2) return "\n";
          for (var r3 = 0, n3 = 0; n3 < i3.length; n3++) "\n" === i3[n3][0] && r3++;
          return r3 >= i3.length / 2 ? "\r\n" : "\r";
        };
      }
      function P(e) {
        return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function b(C) {
        var S = (C = C || {}).delimiter, O = C.newline, x2 = C.comments, T = C.step, I = C.preview, A = C.fastMode, D = null, L = false, F = null == C.quoteChar ? '"' : C.quoteChar, z = F;
        if (void 0 !== C.escapeChar && (z = C.escapeChar), ("string" != typeof S || -1 < w.BAD_DELIMITERS.indexOf(S)) && (S = ","), x2 === S) throw new Error("Comment character same as delimiter");
        true === x2 ? x2 = "#" : ("string" != typeof x2 || -1 < w.BAD_DELIMITERS.indexOf(x2)) && (x2 = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
        var M = 0, j = false;
        this.parse = function(i2, t, r2) {
          if ("string" != typeof i2) throw new Error("Input must be a string");
          var n2 = i2.length, e = S.length, s3 = O.length, a3 = x2.length, o2 = U(T), h2 = [], u2 = [], d2 = [], l2 = M = 0;
          if (!i2) return v();
          if (A || false !== A && -1 === i2.indexOf(F)) {
            for (var f2 = i2.split(O), c2 = 0; c2 < f2.length; c2++) {
              if (d2 = f2[c2], M += d2.length, c2 !== f2.length - 1) M += O.length;
              else if (r2) return v();
              if (!x2 || d2.substring(0, a3) !== x2) {
                if (o2) {
                  if (h2 = [], k2(d2.split(S)), R(), j) return v();
                } else k2(d2.split(S));
                if (I && I <= c2) return h2 = h2.slice(0, I), v(true);
              }
            }
            return v();
          }
          for (var p2 = i2.indexOf(S, M), _2 = i2.indexOf(O, M), g2 = new RegExp(P(z) + P(F), "g"), m2 = i2.indexOf(F, M); ; ) if (i2[M] === F) for (m2 = M, M++; ; ) {
            if (-1 === (m2 = i2.indexOf(F, m2 + 1))) return r2 || u2.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h2.length, index: M }), b2();
            if (m2 === n2 - 1) return b2(i2.substring(M, m2).replace(g2, F));
            if (F === z && i2[m2 + 1] === z) m2++;
            else if (F === z || 0 === m2 || i2[m2 - 1] !== z) {
              -1 !== p2 && p2 < m2 + 1 && (p2 = i2.indexOf(S, m2 + 1));
              var y2 = w2(-1 === (_2 = -1 !== _2 && _2 < m2 + 1 ? i2.indexOf(O, m2 + 1) : _2) ? p2 : Math.min(p2, _2));
              if (i2.substr(m2 + 1 + y2, e) === S) {
                d2.push(i2.substring(M, m2).replace(g2, F)), i2[M = m2 + 1 + y2 + e] !== F && (m2 = i2.indexOf(F, M)), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), -1 !== _2 && _2 < M && (_2 = i2.indexOf(O, M));
                break;
              }
              y2 = w2(_2);
              if (i2.substring(m2 + 1 + y2, m2 + 1 + y2 + s3) === O) {
                if (d2.push(i2.substring(M, m2).replace(g2, F)), E2(m2 + 1 + y2 + s3), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), m2 = i2.indexOf(F, M), o2 && (R(), j)) return v();
                if (I && h2.length >= I) return v(true);
                break;
              }
              u2.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h2.length, index: M }), m2++;
            }
          }
          else if (x2 && 0 === d2.length && i2.substring(M, M + a3) === x2) {
            if (-1 === _2) return v();
            M = _2 + s3, _2 = i2.indexOf(O, M), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M));
          } else if (-1 !== p2 && (p2 < _2 || -1 === _2)) d2.push(i2.substring(M, p2)), M = p2 + e, p2 = i2.indexOf(S, M);
          else {
            if (-1 === _2) break;
            if (d2.push(i2.substring(M, _2)), E2(_2 + s3), o2 && (R(), j)) return v();
            if (I && h2.length >= I) return v(true);
          }
          return b2();
          function k2(e2) {
            h2.push(e2), l2 = M;
          }
          function w2(e2) {
            var t2 = 0;
            return t2 = -1 !== e2 && (e2 = i2.substring(m2 + 1, e2)) && "" === e2.trim() ? e2.length : t2;
          }
          function b2(e2) {
            return r2 || (void 0 === e2 && (e2 = i2.substring(M)), d2.push(e2), M = n2, k2(d2), o2 && R()), v();
          }
          function E2(e2) {
            M = e2, k2(d2), d2 = [], _2 = i2.indexOf(O, M);
          }
          function v(e2) {
            if (C.header && !t && h2.length && !L) {
              var s4 = h2[0], a4 = /* @__PURE__ */ Object.create(null), o3 = new Set(s4);
              let n3 = false;
              for (let r3 = 0; r3 < s4.length; r3++) {
                let i3 = q(s4[r3]);
                if (a4[i3 = U(C.transformHeader) ? C.transformHeader(i3, r3) : i3]) {
                  let e3, t2 = a4[i3];
                  for (; e3 = i3 + "_" + t2, t2++, o3.has(e3); ) ;
                  o3.add(e3), s4[r3] = e3, a4[i3]++, n3 = true, (D = null === D ? {} : D)[e3] = i3;
                } else a4[i3] = 1, s4[r3] = i3;
                o3.add(i3);
              }
              n3 && console.warn("Duplicate headers found and renamed."), L = true;
            }
            return { data: h2, errors: u2, meta: { delimiter: S, linebreak: O, aborted: j, truncated: !!e2, cursor: l2 + (t || 0), renamedHeaders: D } };
          }
          function R() {
            T(v()), h2 = [], u2 = [];
          }
        }, this.abort = function() {
          j = true;
        }, this.getCharIndex = function() {
          return M;
        };
      }
      function p(e) {
        var t = e.data, i2 = o[t.workerId], r2 = false;
        if (t.error) i2.userError(t.error, t.file);
        else if (t.results && t.results.data) {
          var n2 = { abort: function() {
            r2 = true, _(t.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: g, resume: g };
          if (U(i2.userStep)) {
            for (var s3 = 0; s3 < t.results.data.length && (i2.userStep({ data: t.results.data[s3], errors: t.results.errors, meta: t.results.meta }, n2), !r2); s3++) ;
            delete t.results;
          } else U(i2.userChunk) && (i2.userChunk(t.results, n2, t.file), delete t.results);
        }
        t.finished && !r2 && _(t.workerId, t.results);
      }
      function _(e, t) {
        var i2 = o[e];
        U(i2.userComplete) && i2.userComplete(t), i2.terminate(), delete o[e];
      }
      function g() {
        throw new Error("Not implemented.");
      }
      function E(e) {
        if ("object" != typeof e || null === e) return e;
        var t, i2 = Array.isArray(e) ? [] : {};
        for (t in e) i2[t] = E(e[t]);
        return i2;
      }
      function m(e, t) {
        return function() {
          e.apply(t, arguments);
        };
      }
      function U(e) {
        return "function" == typeof e;
      }
      return w.parse = function(e, t) {
        var i2 = (t = t || {}).dynamicTyping || false;
        U(i2) && (t.dynamicTypingFunction = i2, i2 = {});
        if (t.dynamicTyping = i2, t.transform = !!U(t.transform) && t.transform, void 0 !== t.downloadTimeout) {
          var i2 = parseInt(t.downloadTimeout);
          if (isNaN(i2)) throw new Error("Config downloadTimeout value (" + t.downloadTimeout + ") not parsable by parseInt(val).");
          t.downloadTimeout = i2;
        }
        if (!t.worker || !w.WORKERS_SUPPORTED) return i2 = null, w.NODE_STREAM_INPUT, "string" == typeof e ? (e = q(e), i2 = new (t.download ? d : f)(t)) : true === e.readable && U(e.read) && U(e.on) ? i2 = new c(t) : (n.File && e instanceof File || e instanceof Object) && (i2 = new l(t)), i2.stream(e);
        (i2 = (() => {
          var e2;
          return !!w.WORKERS_SUPPORTED && (e2 = (() => {
            var e3 = n.URL || n.webkitURL || null, t2 = r.toString();
            return w.BLOB_URL || (w.BLOB_URL = e3.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t2, ")();"], { type: "text/javascript" })));
          })(), (e2 = new n.Worker(e2)).onmessage = p, e2.id = h++, o[e2.id] = e2);
        })()).userStep = t.step, i2.userChunk = t.chunk, i2.userComplete = t.complete, i2.userError = t.error, t.step = U(t.step), t.chunk = U(t.chunk), t.complete = U(t.complete), t.error = U(t.error), delete t.worker, i2.postMessage({ input: e, config: t, workerId: i2.id });
      }, w.unparse = function(e, t) {
        var s3 = false, g2 = true, m2 = ",", y2 = "\r\n", a3 = '"', o2 = a3 + a3, i2 = false, r2 = null, h2 = false, u2 = ((() => {
          if ("object" == typeof t) {
            if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e2) {
              return -1 !== t.delimiter.indexOf(e2);
            }).length || (m2 = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s3 = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i2 = t.skipEmptyLines), "string" == typeof t.newline && (y2 = t.newline), "string" == typeof t.quoteChar && (a3 = t.quoteChar, o2 = a3 + a3), "boolean" == typeof t.header && (g2 = t.header), Array.isArray(t.columns)) {
              if (0 === t.columns.length) throw new Error("Option columns is empty");
              r2 = t.columns;
            }
            void 0 !== t.escapeChar && (o2 = t.escapeChar + a3), t.escapeFormulae instanceof RegExp ? h2 = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h2 = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(P(a3), "g"));
        "string" == typeof e && (e = JSON.parse(e));
        if (Array.isArray(e)) {
          if (!e.length) return n2(r2, e, i2);
          if (Array.isArray(e[0])) return n2(null, e, i2);
          if ("object" == typeof e[0]) return n2(r2 || Object.keys(e[0]), e, i2);
        } else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r2), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n2(e.fields || [], e.data || [], i2);
        throw new Error("Unable to serialize unrecognized input");
        function n2(e2, t2, i3) {
          var r3 = "", n3 = ("string" == typeof e2 && (e2 = JSON.parse(e2)), "string" == typeof t2 && (t2 = JSON.parse(t2)), Array.isArray(e2) && 0 < e2.length), s4 = !Array.isArray(t2[0]);
          if (n3 && g2) {
            for (var a4 = 0; a4 < e2.length; a4++) 0 < a4 && (r3 += m2), r3 += k2(e2[a4], a4);
            0 < t2.length && (r3 += y2);
          }
          for (var o3 = 0; o3 < t2.length; o3++) {
            var h3 = (n3 ? e2 : t2[o3]).length, u3 = false, d2 = n3 ? 0 === Object.keys(t2[o3]).length : 0 === t2[o3].length;
            if (i3 && !n3 && (u3 = "greedy" === i3 ? "" === t2[o3].join("").trim() : 1 === t2[o3].length && (null == t2[o3][0] || 0 === t2[o3][0].length)), "greedy" === i3 && n3) {
              for (var l2 = [], f2 = 0; f2 < h3; f2++) {
                var c2 = s4 ? e2[f2] : f2;
                l2.push(t2[o3][c2]);
              }
              u3 = "" === l2.join("").trim();
            }
            if (!u3) {
              for (var p2 = 0; p2 < h3; p2++) {
                0 < p2 && !d2 && (r3 += m2);
                var _2 = n3 && s4 ? e2[p2] : p2;
                r3 += k2(t2[o3][_2], p2);
              }
              o3 < t2.length - 1 && (!i3 || 0 < h3 && !d2) && (r3 += y2);
            }
          }
          return r3;
        }
        function k2(e2, t2) {
          var i3, r3, n3;
          return null == e2 ? "" : e2.constructor === Date ? isNaN(e2.getTime()) ? "" : e2.toISOString() : (n3 = false, i3 = e2.toString(), h2 && "number" != typeof e2 && "bigint" != typeof e2 && "boolean" != typeof e2 && h2.test(i3) && (e2 = i3 = "'" + i3, n3 = true), r3 = i3.replace(u2, o2), (n3 = n3 || true === s3 || "function" == typeof s3 && s3(e2, t2) || Array.isArray(s3) && s3[t2] || ((e3, t3) => {
            for (var i4 = 0; i4 < t3.length; i4++) if (-1 < e3.indexOf(t3[i4])) return true;
            return false;
          })(r3, w.BAD_DELIMITERS) || -1 < r3.indexOf(m2) || -1 < i3.indexOf(a3) || " " === r3.charAt(0) || " " === r3.charAt(r3.length - 1)) ? a3 + r3 + a3 : r3);
        }
      }, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "\uFEFF", w.BAD_DELIMITERS = ["\r", "\n", '"', w.BYTE_ORDER_MARK], w.WORKERS_SUPPORTED = !s2 && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a2 && (n.onmessage = function(e) {
        e = e.data;
        void 0 === w.WORKER_ID && e && (w.WORKER_ID = e.workerId);
        "string" == typeof e.input ? n.postMessage({ workerId: w.WORKER_ID, results: w.parse(e.input, e.config), finished: true }) : (n.File && e.input instanceof File || e.input instanceof Object) && (e = w.parse(e.input, e.config)) && n.postMessage({ workerId: w.WORKER_ID, results: e, finished: true });
      }), (d.prototype = Object.create(u.prototype)).constructor = d, (l.prototype = Object.create(u.prototype)).constructor = l, (f.prototype = Object.create(f.prototype)).constructor = f, (c.prototype = Object.create(u.prototype)).constructor = c, w;
    });
  }
});

// shared/dom.js
var element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== void 0) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};
var button = (action, label, extra = {}) => element("button", { type: "button", "data-action": action, ...extra }, label);
var all = (selector, kind, root = document) => [...root.querySelectorAll(selector)].map((one) => {
  if (one instanceof kind) return one;
  throw new TypeError(`${selector} is no ${kind.name}, but <${one.localName}>.`);
});
function find(selector, kind, root = document) {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new TypeError(found ? `${selector} is no ${kind.name}, but <${found.localName}>.` : `${selector} is missing.`);
}
function around({ target }, selector, kind) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof kind ? found : null;
}

// shared/pause.js
var pause = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done(void 0);
  };
  port2.postMessage(null);
});

// shared/save.js
var KEPT_MS = 6e4;
function save(blob, name) {
  const url = URL.createObjectURL(blob);
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

// ../legstrength/live/plot/scales.js
var FAR = 1e6;
var MOST = 200;
var MINUS = "−";
var px = (value) => Math.round(value * 100) / 100;
function axis(name, settings, start, end) {
  const [low, high] = settings.range;
  const each2 = high === low ? 0 : (end - start) / (high - low);
  const at = (value) => {
    if (!Number.isFinite(value)) return Number.NaN;
    return each2 ? Math.max(-FAR, Math.min(FAR, start + (value - low) * each2)) : (start + end) / 2;
  };
  return { name, settings, start, end, low, high, at };
}
function axesOf(layout, width, height) {
  const { l, r, t, b } = layout.margin;
  const axes = {};
  for (const [name, settings] of Object.entries(layout)) {
    if (!/^[xy]axis\d*$/.test(name)) continue;
    const [low, high] = settings.domain ?? [0, 1];
    const across3 = name[0] === "x";
    const room = Math.max(1, across3 ? width - l - r : height - t - b);
    const from = (share) => across3 ? l + share * room : height - b - share * room;
    axes[name] = axis(name, settings, from(low), from(high));
  }
  return axes;
}
var axisName = (id) => `${id[0]}axis${id.slice(1)}`;
function partner({ name, settings }, axes) {
  return axes[axisName(settings.anchor ?? (name[0] === "x" ? "y" : "x"))];
}
var STEPS = [2, 5, 10];
function stepOf({ name, low, high, start, end }) {
  const room = Math.abs(end - start) / (name[0] === "x" ? 80 : 40);
  const rough = Math.abs(high - low) / (Math.min(9, Math.max(4, room)) + 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (STEPS.find((share) => share > rough / power) ?? 10);
}
var printed = (value) => (Math.abs(value) < 1e15 ? value.toFixed(10).replace(/\.?0+$/, "") : String(value)).replace(/^-0$/, "0").replace("-", MINUS);
function ticksOf(one) {
  const { settings, low, high } = one;
  if (!(high > low) && !settings.tickvals) return [];
  const suffix = settings.ticksuffix ?? "";
  const inside2 = (value) => value >= low - 1e-9 * (high - low) && value <= high + 1e-9 * (high - low);
  if (settings.tickvals) {
    const named = settings.tickvals.map((value, place) => ({
      value,
      words: settings.ticktext ? settings.ticktext[place] : printed(value)
      // Plotly has no suffix here
    }));
    return named.filter(({ value }) => inside2(value));
  }
  const own2 = settings.dtick && (high - low) / settings.dtick <= MOST;
  const [step, origin] = own2 ? [settings.dtick, settings.tick0 ?? 0] : [stepOf(one), 0];
  const first = Math.ceil((low - origin) / step - 1e-9);
  const count = Math.min(MOST, Math.floor((high - origin) / step + 1e-9) - first + 1);
  const ticks = [];
  for (let place = 0; place < count; place++) {
    const value = origin + (first + place) * step;
    ticks.push({ value, words: printed(value) + suffix });
  }
  return ticks;
}

// ../legstrength/live/plot/scene.js
var ALONE = { xmlns: "http://www.w3.org/2000/svg", "font-family": "Arial, Helvetica, sans-serif" };
var HALO = { stroke: "#ffffff", "stroke-linejoin": "round", "paint-order": "stroke" };
var node = (tag, at, inside2 = []) => ({ tag, at, inside: inside2 });
var RGBA = /^rgba\((\d+), ?(\d+), ?(\d+), ?([\d.]+)\)$/;
function plain(colour, kind) {
  const found = RGBA.exec(colour);
  if (!found) return { [kind]: colour };
  const hex = found.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return { [kind]: `#${hex.join("")}`, [`${kind}-opacity`]: found[4] };
}
function dressed(at, { dark, live }) {
  if (at.ink === void 0 && at.area === void 0) return at;
  const { ink, area: area2, halo, ...rest } = at;
  const colours = Object.entries({ stroke: ink, fill: area2 }).filter(([, colour]) => colour !== void 0);
  if (halo) rest["stroke-width"] = halo;
  if (!live) {
    return Object.assign(rest, halo ? HALO : {}, ...colours.map(([kind, colour]) => plain(String(colour), kind)));
  }
  const twin2 = (colour) => dark[String(colour).toLowerCase()] ?? colour;
  const styles = colours.map(([kind, colour]) => `--${kind}:${colour};--${kind}-dark:${twin2(colour)}`);
  const faint = colours.some(([, colour]) => RGBA.test(String(colour))) ? "plot-faint" : "";
  const classes = [rest.class, ...colours.map(([kind]) => `plot-${kind}`), faint, halo ? "plot-halo" : ""].filter(
    Boolean
  );
  return { ...rest, class: classes.join(" "), style: styles.join(";") };
}
var ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var escaped = (text) => String(text).replace(/[&<>"]/g, (found) => ESCAPES[found]);
function textOf({ tag, at, inside: inside2 }, paint) {
  const written3 = Object.entries(dressed(at, paint)).filter(([, value]) => value !== void 0);
  const attributes = written3.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const content = typeof inside2 === "string" ? escaped(inside2) : inside2.map((one) => textOf(one, paint)).join("");
  return content ? `<${tag}${attributes}>${content}</${tag}>` : `<${tag}${attributes}/>`;
}
var alone = ({ tag, at, inside: inside2 }) => textOf({ tag, at: { ...ALONE, ...at }, inside: inside2 }, { dark: {}, live: false });

// ../legstrength/live/plot/words.js
var WIDTHS = {
  28: "ijlí'",
  32: "IJ ,.’‘· ",
  36: "f/:;\\|-",
  40: "()[]t!r",
  50: '"*_`–°',
  53: "sz“”?",
  56: "cçL",
  59: "Fkvxy",
  61: "TYPaoäöáóøå",
  63: "eéèêESbdghnpquüúñß",
  66: "K$0123456789{}",
  70: "VBRXZC",
  72: "A",
  75: "UHN",
  78: "DG",
  79: "OQ&",
  84: "w#+<=>^~−×÷≤≥",
  97: "Mm%½",
  99: "æ"
};
var OTHER = 100;
var [ASCENT, DESCENT] = [0.76, 0.24];
var WIDTH_OF = /* @__PURE__ */ new Map();
for (const [width, letters] of Object.entries(WIDTHS)) for (const one of letters) WIDTH_OF.set(one, Number(width));
function widthOf(text, size) {
  let sum = 0;
  for (const one of text) sum += WIDTH_OF.get(one) ?? OTHER;
  return sum * size / 100;
}
function roomOf(text, x2, y2, anchor, size) {
  const wide = widthOf(text, size);
  const left = x2 - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  return { left, top: y2 - ASCENT * size, right: left + wide, bottom: y2 + DESCENT * size };
}
var spaced = (text) => text.replaceAll("  ", "  ");
function wrapped(text, size, room) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines[lines.length - 1] ? `${lines[lines.length - 1]} ${word}` : word;
    if (widthOf(longer, size) <= room || !lines[lines.length - 1]) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// ../legstrength/live/plot/axes.js
var TICK = 5;
var LINE = 1.3;
var CAPITAL = 0.7;
var DEEP = 2.5;
var ASIDE = 2.5;
var APART = 8;
var Paper = class {
  /** @param {number} width  @param {number} height  @param {{size: number, color: string}} font */
  constructor(width, height, font) {
    this.width = width;
    this.height = height;
    this.font = font;
    this.grid = [];
    this.lines = [];
    this.words = [];
    this.taken = [];
    this.edges = [];
    this.ruled = [];
  }
  /** Draws a line of the grid. @param {number} x1  @param {number} y1  @param {number} x2  @param {number} y2  @param {string} ink  @param {string} [kind] */
  rule(x1, y1, x2, y2, ink, kind) {
    const points = (
      /** @type {[number, number][]} */
      [
        [x1, y1],
        [x2, y2]
      ]
    );
    this.grid.push(rule(x1, y1, x2, y2, ink, kind));
    this.ruled.push({ points, width: 1 });
  }
  /**
   * Writes words with the middle or an end of their base line at a point.
   * @param {string} words  @param {number} x  @param {number} y  @param {import("./words.js").Anchor} anchor
   * @param {{size?: number, color?: string}} [font]
   */
  write(words, x2, y2, anchor, { size = this.font.size, color = this.font.color } = {}) {
    this.taken.push(roomOf(words, x2, y2, anchor, size));
    const at = { x: px(x2), y: px(y2), "text-anchor": anchor, "font-size": size, area: color };
    this.words.push(node("text", at, spaced(words)));
  }
};
var gap = (size) => 1 + 0.2 * size;
var rule = (x1, y1, x2, y2, ink = "#444444", kind) => node("path", { d: `M${px(x1)},${px(y1)}L${px(x2)},${px(y2)}`, ink, "stroke-width": 1, fill: "none", class: kind });
function roomy(ticks, axis2, size) {
  const clear = (every2) => {
    let end = Number.NEGATIVE_INFINITY;
    return ticks.every(({ value, words }, place) => {
      if (place % every2) return true;
      const half = widthOf(words, size) / 2;
      const free = axis2.at(value) - half >= end + (place ? APART / 2 : 0);
      end = axis2.at(value) + half;
      return free;
    });
  };
  const every = [1, 2, 3, 4, 5].find(clear) ?? ticks.length;
  return (place) => place % every === 0;
}
var lined = ({ settings }) => settings.linecolor && settings.visible !== false;
var within = (at, { start, end }) => Math.min(Math.abs(at - start), Math.abs(at - end)) > 1;
function across(paper, axis2, anchor) {
  const { settings } = axis2;
  const [foot, head] = [anchor.start, anchor.end];
  const ticks = ticksOf(axis2);
  const told = roomy(ticks, axis2, paper.font.size);
  for (const [place, { value, words }] of ticks.entries()) {
    const x2 = axis2.at(value);
    if (settings.showgrid && within(x2, axis2)) paper.rule(x2, foot, x2, head, settings.gridcolor);
    if (settings.ticks === "outside") paper.lines.push(rule(x2, foot + 0.5, x2, foot + 0.5 + TICK, settings.tickcolor));
    if (settings.showticklabels !== false && told(place)) {
      const below = settings.ticks === "outside" ? TICK : 0;
      paper.write(words, x2, foot + below + gap(paper.font.size) + paper.font.size, "middle");
    }
  }
  const zero = settings.zeroline && axis2.low < 0 && axis2.high > 0;
  if (zero) paper.rule(axis2.at(0), foot, axis2.at(0), head, settings.zerolinecolor, "plot-zero");
  const corner = lined(anchor) ? 1 : 0;
  if (settings.linecolor) {
    paper.lines.push(rule(axis2.start - corner, foot + 0.5, axis2.end, foot + 0.5, settings.linecolor));
    paper.edges.push({ left: axis2.start, top: foot, right: axis2.end, bottom: foot + 1 });
  }
  title(paper, axis2, foot);
}
function title(paper, { settings, start, end }, foot) {
  const text = settings.title?.text;
  if (!text) return;
  const size = settings.title.font?.size ?? paper.font.size;
  const numbers = settings.showticklabels === false ? 0 : gap(paper.font.size) + paper.font.size + DEEP;
  const top = foot + (settings.ticks === "outside" ? TICK : 0) + numbers + (settings.title.standoff ?? 0);
  const middle = (start + end) / 2;
  const room = 2 * Math.min(middle, paper.width - middle);
  for (const [place, line2] of wrapped(text, size, room).entries()) {
    paper.write(line2, middle, top + size * CAPITAL + place * size * LINE, "middle", { ...settings.title.font });
  }
}
function upright(paper, axis2, anchor) {
  const { settings } = axis2;
  const [left, right] = [anchor.start, anchor.end];
  for (const { value, words } of ticksOf(axis2)) {
    const y2 = axis2.at(value);
    if (settings.showgrid && within(y2, axis2)) paper.rule(left, y2, right, y2, settings.gridcolor);
    if (settings.ticks === "outside") paper.lines.push(rule(left - 0.5 - TICK, y2, left - 0.5, y2, settings.tickcolor));
    if (settings.showticklabels !== false) {
      const before = settings.ticks === "outside" ? TICK : 0;
      paper.write(words, left - before - gap(paper.font.size), y2 + 0.36 * paper.font.size, "end");
    }
  }
  if (settings.linecolor) {
    paper.lines.push(rule(left - 0.5, axis2.start, left - 0.5, axis2.end, settings.linecolor));
    paper.edges.push({ left: left - 1, top: axis2.end, right: left, bottom: axis2.start });
  }
}
function headings(paper, { annotations = [], margin: { l, r, t, b } }) {
  for (const { text, x: x2, y: y2, xshift = 0, yshift = 0, font } of annotations) {
    const left = Math.max(0, l + x2 * (paper.width - l - r) + xshift) + ASIDE;
    const bottom = paper.height - b - y2 * (paper.height - t - b) - yshift - 1;
    const size = font?.size ?? paper.font.size;
    const lines = wrapped(text, size, paper.width - left);
    const first = bottom - size * 0.3 - (lines.length - 1) * size * LINE;
    for (const [place, line2] of lines.entries()) {
      paper.write(line2, left, first + place * size * LINE, "start", { ...font });
    }
  }
}
function drawAxes(layout, axes, width, height) {
  const paper = new Paper(width, height, layout.font);
  for (const one of Object.values(axes)) {
    if (one.settings.visible === false) continue;
    (one.name[0] === "x" ? across : upright)(paper, one, partner(one, axes));
  }
  headings(paper, layout);
  const { grid, lines, words, taken, edges, ruled } = paper;
  return {
    grid: node("g", { class: "plot-grid" }, grid),
    axes: node("g", { class: "plot-axes" }, [...lines, ...words]),
    taken,
    edges,
    ruled,
    ink: paper.font.color
  };
}

// ../legstrength/live/compile/natives.js
function py_fixed(x2, digits) {
  if (!Number.isFinite(x2)) throw new RangeError(`fixed(${x2}, ${digits}): only a finite number can be written out`);
  if (!(digits >= 0 && digits <= 15)) {
    throw new RangeError(`fixed(${x2}, ${digits}): the number of decimals is between 0 and 15`);
  }
  const [mantissa, exponent] = Math.abs(x2).toExponential().split("e");
  const keep = Number(exponent) + 1 + digits;
  let whole = 0n;
  if (keep >= 0) {
    const figures = mantissa.replace(".", "").padEnd(keep + 1, "0");
    whole = BigInt(figures.slice(0, keep)) + (figures[keep] >= "5" ? 1n : 0n);
  }
  const text = whole.toString().padStart(digits + 1, "0");
  const sign2 = x2 < 0 && whole > 0n ? "−" : "";
  return sign2 + (digits > 0 ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text);
}
function py_signed(x2, digits) {
  const text = py_fixed(x2, digits);
  return x2 > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

// ../legstrength/live/plot/fill.js
function twin({ meta: { previous, ...meta }, ...trace }) {
  const line2 = { ...trace.line, width: 1.5, dash: "dot" };
  return {
    ...trace,
    mode: "lines",
    fill: "none",
    meta: { ...meta, before: true },
    hoverinfo: "skip",
    line: line2,
    opacity: 0.55
  };
}
var tracesOf = ({ data }) => data.flatMap((trace) => trace.meta?.previous ? [twin(trace), { ...trace }] : [{ ...trace }]);
function set(target, path3, value) {
  const names = path3.split(".");
  const last = (
    /** @type {string} */
    names.pop()
  );
  let inner = target;
  for (const name of names) {
    inner[name] = { ...inner[name] };
    inner = inner[name];
  }
  inner[last] = value;
}
var PLACE = /\{(\w+)(?:\[(-?\d+)\])?(?::(\+?)\.(\d)f)?\}/g;
function worded(template, results) {
  return template.replace(PLACE, (_, name, index, sign2, digits) => {
    let value = results[name];
    if (index !== void 0) value = value.at(Number(index));
    if (value === void 0) throw new Error(`There is no result “${name}” for the words “${template}”.`);
    return digits === void 0 ? String(value) : (sign2 ? py_signed : py_fixed)(value, Number(digits));
  });
}
var QUIET = /* @__PURE__ */ new Set(["previous", "before", "at", "look", "lands"]);
function pick(series, at) {
  if (!Array.isArray(series)) return [series];
  if (at === "middle") return [(series[0] + series[series.length - 1]) / 2];
  return [series.at(at === "first" ? 0 : at === "last" ? -1 : at)];
}
function fill(traces, results, previous = null) {
  for (const trace of traces) {
    const { meta } = trace;
    if (!meta) continue;
    const source = meta.before ? previous ?? results : results;
    for (const attribute in meta) {
      if (QUIET.has(attribute)) continue;
      const named = meta[attribute];
      if (attribute === "text" && named.includes("{")) {
        trace.text = [worded(named, source)];
        continue;
      }
      const value = source[named];
      if (value === void 0) throw new Error(`There is no result “${named}” for “${attribute}” of a trace.`);
      const one = meta.at !== void 0 && (attribute === "x" || attribute === "y");
      if (attribute.includes(".")) set(trace, attribute, value);
      else if (one) trace[attribute] = pick(value, meta.at);
      else trace[attribute] = attribute === "text" && !Array.isArray(value) ? [value] : value;
    }
  }
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i) {
    this._ += arguments[i] + strings[i];
  }
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  const k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i) {
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
    }
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  const d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  const k2 = 10 ** d;
  const r = function(value) {
    return Math.round(value * k2);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null;
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x1, y1, x2, y2) {
    this._append`Q${+x1},${+y1},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x3, y3) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    } else if (!(l01_2 > epsilon)) ;
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    } else {
      let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      if (Math.abs(t01 - 1) > epsilon) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }
      this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x2 + dx, y0 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
      this._append`L${x0},${y0}`;
    }
    if (!r) return;
    if (da < 0) da = da % tau + tau;
    if (da > tauEpsilon) {
      this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    } else if (da > epsilon) {
      const x1 = x2 + r * Math.cos(a1);
      const y1 = y2 + r * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
      }
      this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x2, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x2) {
  return function constant2() {
    return x2;
  };
}
var cos = Math.cos;
var sin = Math.sin;
var sqrt = Math.sqrt;
var epsilon2 = 1e-12;
var pi2 = Math.PI;
var halfPi = pi2 / 2;
var tau2 = 2 * pi2;
function withPath(shape) {
  let digits = 3;
  shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) {
      digits = null;
    } else {
      const d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  };
  return () => new Path(digits);
}
var slice = Array.prototype.slice;
function array(x2) {
  return typeof x2 === "object" && "length" in x2 ? x2 : Array.from(x2);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined = constant(true), context = null, curve = curveLinear, output = null, path3 = withPath(line2);
  x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
  y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
  function line2(data) {
    var i, n = (data = array(data)).length, d, defined0 = false, buffer;
    if (context == null) output = curve(buffer = path3());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  line2.x = function(_) {
    return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line2) : x$1;
  };
  line2.y = function(_) {
    return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line2) : y$1;
  };
  line2.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line2) : defined;
  };
  line2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line2) : curve;
  };
  line2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line2) : context;
  };
  return line2;
}
function area(x0, y0, y1) {
  var x1 = null, defined = constant(true), context = null, curve = curveLinear, output = null, path3 = withPath(area2);
  x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x : constant(+x0);
  y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant(0) : constant(+y0);
  y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y : constant(+y1);
  function area2(data) {
    var i, j, k2, n = (data = array(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
    if (context == null) output = curve(buffer = path3());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) {
          j = i;
          output.areaStart();
          output.lineStart();
        } else {
          output.lineEnd();
          output.lineStart();
          for (k2 = i - 1; k2 >= j; --k2) {
            output.point(x0z[k2], y0z[k2]);
          }
          output.lineEnd();
          output.areaEnd();
        }
      }
      if (defined0) {
        x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
        output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
      }
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined).curve(curve).context(context);
  }
  area2.x = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), x1 = null, area2) : x0;
  };
  area2.x0 = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), area2) : x0;
  };
  area2.x1 = function(_) {
    return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : x1;
  };
  area2.y = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), y1 = null, area2) : y0;
  };
  area2.y0 = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), area2) : y0;
  };
  area2.y1 = function(_) {
    return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : y1;
  };
  area2.lineX0 = area2.lineY0 = function() {
    return arealine().x(x0).y(y0);
  };
  area2.lineY1 = function() {
    return arealine().x(x0).y(y1);
  };
  area2.lineX1 = function() {
    return arealine().x(x1).y(y0);
  };
  area2.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), area2) : defined;
  };
  area2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), area2) : curve;
  };
  area2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area2) : context;
  };
  return area2;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  radial._curve = curve;
  return radial;
}
var sqrt3$2 = sqrt(3);
var tan30 = sqrt(1 / 3);
var tan30_2 = tan30 * 2;
var kr = sin(pi2 / 10) / sin(7 * pi2 / 10);
var kx = sin(tau2 / 10) * kr;
var ky = -cos(tau2 / 10) * kr;
var sqrt3$1 = sqrt(3);
var sqrt3 = sqrt(3);
var s = sqrt(3) / 2;
var k = 1 / sqrt(12);
var a = (k / 2 + 1) * 3;
function noop() {
}
function point$3(that, x2, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
        this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2);
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x2 = x2, this._y2 = y2;
        break;
      case 1:
        this._point = 2;
        this._x3 = x2, this._y3 = y2;
        break;
      case 2:
        this._point = 3;
        this._x4 = x2, this._y4 = y2;
        this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function Bundle(context, beta) {
  this._basis = new Basis(context);
  this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [];
    this._y = [];
    this._basis.lineStart();
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, j = x2.length - 1;
    if (j > 0) {
      var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t;
      while (++i <= j) {
        t = i / j;
        this._basis.point(
          this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
        );
      }
    }
    this._x = this._y = null;
    this._basis.lineEnd();
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  bundle2.beta = function(beta2) {
    return custom(+beta2);
  };
  return bundle2;
})(0.85);
function point$2(that, x2, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        this._x1 = x2, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  };
  return cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  };
  return cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  };
  return cardinal2;
})(0);
function point$1(that, x2, y2) {
  var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon2) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
    y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon2) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m;
    y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  };
  return catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._point) this._context.closePath();
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) this._context.lineTo(x2, y2);
    else this._point = 1, this._context.moveTo(x2, y2);
  }
};
function sign(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t0, t1) {
  var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point(this, this._t0, slope2(this, this._t0));
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    var t1 = NaN;
    x2 = +x2, y2 = +y2;
    if (x2 === this._x1 && y2 === this._y1) return;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        point(this, slope2(this, t1 = slope3(this, x2, y2)), t1);
        break;
      default:
        point(this, this._t0, t1 = slope3(this, x2, y2));
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
    this._t0 = t1;
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
  MonotoneX.prototype.point.call(this, y2, x2);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x2, y2) {
    this._context.moveTo(y2, x2);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x2, y2) {
    this._context.lineTo(y2, x2);
  },
  bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
    this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
  }
};
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [];
    this._y = [];
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, n = x2.length;
    if (n) {
      this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]);
      if (n === 2) {
        this._context.lineTo(x2[1], y2[1]);
      } else {
        var px2 = controlPoints(x2), py = controlPoints(y2);
        for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) {
          this._context.bezierCurveTo(px2[0][i0], py[0][i0], px2[1][i0], py[1][i0], x2[i1], y2[i1]);
        }
      }
    }
    if (this._line || this._line !== 0 && n === 1) this._context.closePath();
    this._line = 1 - this._line;
    this._x = this._y = null;
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
function controlPoints(x2) {
  var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1];
  for (i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
  a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n];
  for (i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  a2[n - 1] = r[n - 1] / b[n - 1];
  for (i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  b[n - 1] = (x2[n] + a2[n - 1]) / 2;
  for (i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
  return [a2, b];
}
function Step(context, t) {
  this._context = context;
  this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0) {
          this._context.lineTo(this._x, y2);
          this._context.lineTo(x2, y2);
        } else {
          var x1 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x1, this._y);
          this._context.lineTo(x1, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};

// ../legstrength/live/plot/lines.js
var DASHES = { solid: [], dot: [1, 1], dash: [3, 3], longdash: [5, 5], dashdot: [3, 1, 1, 1] };
var there = ([x2, y2]) => Number.isFinite(x2) && Number.isFinite(y2);
var path2 = line().defined(there).digits(2);
var between = (
  /** @type {import("d3-shape").Area<[Point, Point]>} */
  area().defined(([low, high]) => there(low) && there(high)).x0(([low]) => low[0]).x1(([, high]) => high[0]).y0(([low]) => low[1]).y1(([, high]) => high[1]).digits(2)
);
function drawLine({ width = 2, color = "#333333", dash = "solid" }, points) {
  if (!width || points.length < 2) return [];
  const unit = Math.max(width, 3);
  const dashes = DASHES[dash].map((part) => part * unit).join(" ");
  const at = { d: path2(points) ?? "", ink: color, "stroke-width": width, fill: "none", "stroke-linejoin": "round" };
  return [node("path", dashes ? { ...at, "stroke-dasharray": dashes } : at)];
}
function drawBand(colour, points, before) {
  const count = Math.min(points.length, before.length);
  if (count < 2) return [];
  const pairs = points.slice(0, count).map((point2, place) => [point2, before[place]]);
  return [node("path", { d: between(pairs) ?? "", area: colour, stroke: "none" })];
}

// ../legstrength/live/plot/guests.js
var KEPT = { line: { color: "#8d9391", width: 1.8 }, words: "#5a615e" };
var DRAWN = { line: { color: "#0f675e", width: 3, dash: "dash" }, words: "#0f675e" };
var SIZE = 12;
var DARK = { "#8d9391": "#7f8785", "#5a615e": "#a9b0ad", "#0f675e": "#5cc4b5" };
function curvesOf(guest, traces) {
  const own2 = traces.filter(({ meta, mode = "lines" }) => meta?.previous && mode.includes("lines"));
  if (!("results" in guest))
    return own2.slice(0, 1).map(({ xaxis, yaxis }) => ({ x: guest.x, y: guest.y, xaxis, yaxis }));
  const twins = own2.map(({ meta: { previous, ...meta }, ...trace }) => ({ ...trace, meta }));
  fill(twins, guest.results);
  return twins.filter(({ visible }) => (visible ?? true) === true);
}
function drawGuests(guests, traces, axes) {
  const drawn = { nodes: [], labels: [], lines: [] };
  for (const guest of guests) {
    const look = "results" in guest ? KEPT : DRAWN;
    const named = /* @__PURE__ */ new Set();
    for (const { x: xs = [], y: ys = [], xaxis = "x", yaxis = "y", line: line2 } of curvesOf(guest, traces)) {
      const [x2, y2] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
      if (!x2 || !y2) continue;
      const points = Array.from(xs, (value, place) => [x2.at(value), y2.at(ys[place])]);
      drawn.nodes.push(...drawLine({ dash: line2?.dash, ...look.line }, points));
      drawn.lines.push({ points, width: look.line.width });
      const at = points.filter((point2) => Number.isFinite(point2[0] + point2[1])).pop();
      if (!at || named.has(y2.name)) continue;
      named.add(y2.name);
      drawn.labels.push({ words: guest.name, at, reach: 0, side: "top left", size: SIZE, color: look.words });
    }
  }
  return drawn;
}
var groupOf = ({ nodes }) => node("g", { class: "plot-guests" }, nodes);

// ../legstrength/live/plot/insets.js
function filled(inside2, [place, ...path3], attribute, value) {
  const copy2 = [...inside2];
  const { tag, at, inside: below } = copy2[place];
  if (path3.length) copy2[place] = node(tag, at, filled(
    /** @type {Node[]} */
    below,
    path3,
    attribute,
    value
  ));
  else if (attribute === "text") copy2[place] = node(tag, at, String(value));
  else copy2[place] = node(tag, { ...at, [attribute]: value }, below);
  return copy2;
}
function drawInsets(insets, results, axes, opacityOf) {
  const read2 = (one) => typeof one === "string" ? results[one] : one;
  const drawn = { nodes: [], boxes: [], turning: [] };
  for (const { at, xaxis, yaxis, box, fills, look, turns, ...inset } of insets) {
    const [x2, y2] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
    if (!x2 || !y2) continue;
    const [foot, over] = [read2(at.y), read2(at.height)];
    const most = Math.abs(x2.end - x2.start) * box[3] / box[2];
    const high = at.unit === "axes" ? Math.min(most, y2.at(foot) - y2.at(foot + over)) : over;
    const wide = high * box[2] / box[3];
    const left = x2.at(read2(at.x)) - wide / 2;
    const top = y2.at(foot) - high * (at.middle ? 0.5 : 1);
    if (!Number.isFinite(left + top + high)) continue;
    const inside2 = fills.reduce(
      (sofar, { path: path3, attribute, result }) => filled(sofar, path3, attribute, results[result]),
      inset.inside
    );
    const size = { x: px(left), y: px(top), width: px(wide), height: px(high), viewBox: box.join(" ") };
    drawn.nodes.push(node("svg", { ...size, overflow: "visible", opacity: opacityOf(look) }, inside2));
    const place = { left, top, right: left + wide, bottom: top + high };
    drawn.boxes.push(place);
    if (turns) drawn.turning.push({ control: turns, box: place });
  }
  return drawn;
}

// ../legstrength/live/plot/labels.js
var THIN = 3;
var LINE2 = 3;
var EDGE = 2;
var DISTANCES = [0, 5, 9, 13, 18, 24, 36, 50, 68, 90];
var LEADER = 14;
var HALO2 = 3;
var ROUNDS = 3;
var COST = { label: 40, edge: 400, written: 40, mark: 6, line: 0.14, far: 0.22, strayed: 0.44, turn: 1.6 };
var UP = { top: -1, middle: 0, bottom: 1 };
var ASIDE2 = { left: -1, center: 0, right: 1 };
var SIDES = ["right", "left", "center"].flatMap((x2) => ["middle", "top", "bottom"].map((y2) => `${y2} ${x2}`));
function stand(label, side, away) {
  const [up, aside] = side.split(" ");
  const { size, words, at, reach: reach2 } = label;
  const free = (reach2 ? reach2 / 0.8 + 1 : LINE2) + away;
  const diagonal = reach2 && up !== "middle" && aside !== "center" && away ? Math.SQRT1_2 : 1;
  const x2 = at[0] + ASIDE2[aside] * (reach2 || up === "middle" ? free * diagonal : LINE2);
  const middle = at[1] + UP[up] * (free * diagonal + size / 2);
  const anchor = aside === "left" ? "end" : aside === "right" ? "start" : "middle";
  const y2 = middle + 0.26 * size;
  return { label, x: x2, y: y2, anchor, far: away >= LEADER, edged: false, box: roomOf(words, x2, y2, anchor, size) };
}
var overlap = (one, other) => Math.max(
  0,
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  )
);
function inside(points, box, aside) {
  let sum = 0;
  for (let place = 1; place < points.length; place++) {
    const [x0, y0] = points[place - 1];
    const [x1, y1] = points[place];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [wider, higher] = [aside * Math.abs(y1 - y0) / length, aside * Math.abs(x1 - x0) / length];
    const [left, right] = [box.left - wider, box.right + wider];
    const [top, bottom] = [box.top - higher, box.bottom + higher];
    if (!(Math.max(x0, x1) >= left && Math.min(x0, x1) <= right)) continue;
    if (!(Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom)) continue;
    let [from, to] = [0, 1];
    for (const [start, step, low, high] of [
      [x0, x1 - x0, left, right],
      [y0, y1 - y0, top, bottom]
    ]) {
      if (!step) continue;
      const [a2, b] = [(low - start) / step, (high - start) / step];
      from = Math.max(from, Math.min(a2, b));
      to = Math.min(to, Math.max(a2, b));
    }
    if (to > from) sum += (to - from) * length;
  }
  return sum;
}
function choice(label, side, away, paper) {
  const [wish, has] = [label.side, side].map((one) => one.split(" "));
  const turned = Math.abs(UP[wish[0]] - UP[has[0]]) + Math.abs(ASIDE2[wish[1]] - ASIDE2[has[1]]);
  const placed = stand(label, side, away);
  const { box } = placed;
  const shift = Math.max(0, paper.left - box.left) - Math.max(0, box.right - paper.right);
  placed.x += shift;
  box.left += shift;
  box.right += shift;
  const out = Math.max(0, paper.top - box.top) + Math.max(0, box.bottom - paper.bottom) + Math.max(0, paper.left - box.left);
  const cost = away * (label.reach ? COST.strayed : COST.far) + turned * COST.turn + Math.abs(shift) * COST.far + out * COST.edge;
  return { placed, cost, ground: -1 };
}
var ring = (label, away, paper) => SIDES.filter((side) => side !== "middle center" || !away && label.side === side).map((side) => choice(label, side, away, paper)).sort((one, other) => one.cost - other.cost);
function covered(box, others, weight) {
  let sum = 0;
  for (const one of others) {
    const shared = overlap(box, one);
    if (shared) sum += (4 + shared) * weight;
  }
  return sum;
}
function crossed(box, lines) {
  let sum = 0;
  for (const { points, width } of lines) {
    const touched = inside(points, box, width / 2);
    if (touched) sum += (touched + inside(points, box, 0)) / 2 * Math.max(1, width / THIN);
  }
  return sum;
}
var holds = (box, [x2, y2]) => box.left <= x2 && x2 <= box.right && box.top <= y2 && y2 <= box.bottom;
function placesOf(labels, { paper, written: written3, marks, lines, ruled, ink }) {
  const within2 = { left: paper.left + EDGE, top: paper.top, right: paper.right - EDGE, bottom: paper.bottom - 1 };
  const rings = labels.map(() => []);
  const others = labels.map(({ reach: reach2, at }) => reach2 ? marks.filter((mark) => !holds(mark, at)) : marks);
  const stood = labels.map(() => null);
  const first = ({ reach: reach2, side }) => reach2 ? 0 : side.startsWith("middle") ? 1 : 2;
  const order = labels.map((_, index) => index).sort((one, other) => first(labels[one]) - first(labels[other]) || one - other);
  const best = (index) => {
    let [found, least] = [stood[index], Number.POSITIVE_INFINITY];
    const free = stood.filter((one, other) => one && other !== index).map((one) => (
      /** @type {Placed} */
      one.box
    ));
    for (const [step, away] of DISTANCES.entries()) {
      rings[index][step] ??= ring(labels[index], away, within2);
      if (rings[index][step][0].cost >= least) break;
      for (const one of rings[index][step]) {
        if (one.cost >= least) break;
        let cost = one.cost + covered(one.placed.box, free, COST.label);
        if (cost >= least) continue;
        if (one.ground < 0) one.ground = ground(one.placed.box, others[index]);
        cost += one.ground;
        if (cost < least) [found, least] = [one.placed, cost];
      }
    }
    return found;
  };
  const ground = (box, among) => {
    const words = covered(box, written3, COST.written);
    return words + covered(box, among, COST.mark) + crossed(box, lines) * COST.line;
  };
  for (let round2 = 0; round2 < ROUNDS; round2++) {
    const before = [...stood];
    for (const index of order) stood[index] = best(index);
    if (stood.every((one, index) => one === before[index])) break;
  }
  const placed = (
    /** @type {Placed[]} */
    stood
  );
  const edged = ({ label: { color, reach: reach2 }, box }, index) => color !== ink || reach2 > 0 || ground(box, others[index]) + crossed(box, ruled) > 0;
  return placed.map((one, index) => ({ ...one, edged: edged(one, index) }));
}
function drawLabels(placed) {
  return placed.map(({ label, x: x2, y: y2, anchor, far, edged, box }) => {
    const at = {
      x: px(x2),
      y: px(y2),
      "text-anchor": anchor,
      "font-size": label.size,
      area: label.color,
      halo: edged ? HALO2 : void 0
    };
    const words = node("text", at, spaced(label.words));
    if (!far) return node("g", { opacity: label.opacity }, [words]);
    const [px0, py0] = label.at;
    const [nearX, nearY] = [Math.min(box.right, Math.max(box.left, px0)), Math.min(box.bottom, Math.max(box.top, py0))];
    const leader = {
      d: `M${px(px0)},${px(py0)}L${px(nearX)},${px(nearY)}`,
      ink: label.color,
      "stroke-width": 0.8,
      fill: "none",
      opacity: 0.7
    };
    return node("g", { opacity: label.opacity }, [node("path", leader), words]);
  });
}

// ../legstrength/live/plot/marks.js
var INK = "#333333";
var DIAMOND = 1.3;
var OUTLINES = {
  circle: (half) => `M${half},0A${half},${half} 0 1,1 0,${-half}A${half},${half} 0 0,1 ${half},0Z`,
  square: (half) => `M${half},${half}H${-half}V${-half}H${half}Z`,
  diamond: (half) => {
    const long = px(half * DIAMOND);
    return `M${long},0L0,${long}L${-long},0L0,${-long}Z`;
  }
};
var each = (all2, place) => Array.isArray(all2) || ArrayBuffer.isView(all2) ? (
  /** @type {any} */
  all2[place]
) : all2;
var reach = (marker, place = 0) => (each(marker?.size, place) ?? 6) / 2 * (marker?.symbol?.startsWith("diamond") ? DIAMOND : 1);
function drawMarks({ symbol = "circle", size = 6, color = INK, line: line2, opacity } = {}, points) {
  const [shape, open] = symbol.split("-");
  return points.flatMap(([x2, y2], place) => {
    const half = each(size, place) / 2;
    if (!Number.isFinite(x2 + y2) || !(half > 0)) return [];
    const [colour, shown2] = [each(color, place), each(opacity, place)];
    const stroke = open ? colour : line2?.color ?? void 0;
    const style = open ? { fill: "none", ink: colour, "stroke-width": line2?.width ?? 1 } : { area: colour, ink: stroke, "stroke-width": stroke ? line2.width ?? 1 : void 0 };
    const at = { d: OUTLINES[shape](half), transform: `translate(${px(x2)},${px(y2)})` };
    return [node("path", { ...at, ...style, opacity: shown2 === 1 ? void 0 : shown2 })];
  });
}
function intervalsOf({ array: array2 = [], arrayminus = [], symmetric }, values, points, y2) {
  return points.flatMap(([x2, middle], place) => {
    const up = array2[place] || 0;
    const down = (symmetric === false ? arrayminus : array2)[place] || 0;
    const [high, low] = [y2.at(values[place] + up), y2.at(values[place] - down)];
    if (!(up || down) || !Number.isFinite(x2 + middle + high + low)) return [];
    return [{ x: x2, high, low, up: Boolean(up), down: Boolean(down) }];
  });
}
function drawIntervals({ color = INK, thickness = 2, width = 4 }, intervals) {
  const cap = (x2, at) => `M${px(x2 - width)},${px(at)}h${2 * width}`;
  const ways = intervals.map(
    ({ x: x2, high, low, up, down }) => `M${px(x2)},${px(low)}V${px(high)}${up ? cap(x2, high) : ""}${down ? cap(x2, low) : ""}`
  );
  return ways.length ? [node("path", { d: ways.join(""), ink: color, "stroke-width": thickness, fill: "none" })] : [];
}

// ../legstrength/live/plot/panels.js
var AXIS = /^[xy]axis\d*$/;
var BELOW = 46;
function panelsOf(layout) {
  const panels = [];
  const upright2 = Object.keys(layout).filter((name) => /^yaxis\d*$/.test(name));
  const [low, high] = [0, 1].map((end) => (name) => layout[name].domain?.[end] ?? end);
  for (const name of upright2.sort((one, other) => high(other) - high(one))) {
    const last = panels[panels.length - 1];
    const axes = [name, axisName(layout[name].anchor ?? "x")];
    if (last && high(name) > last.low) Object.assign(last, { low: low(name), axes: [...last.axes, ...axes] });
    else panels.push({ title: "", axes, low: low(name), high: high(name) });
  }
  for (const { text, y: y2 } of layout.annotations ?? []) {
    const panel = panels.find((one) => y2 > one.low && y2 <= one.high);
    if (panel && !panel.title) panel.title = text;
  }
  return panels;
}
function onePanel(layout, { axes, low, high }) {
  const share = (at) => (at - low) / (high - low);
  const ids = axes.map((name) => name.replace("axis", ""));
  const entries = Object.entries(layout).flatMap(([name, settings]) => {
    if (!AXIS.test(name)) return [[name, settings]];
    if (!axes.includes(name)) return [];
    if (name[0] === "y") return [[name, { ...settings, domain: (settings.domain ?? [0, 1]).map(share) }]];
    const place = axes.indexOf(name);
    return [[name, { ...settings, anchor: ids[place - 1] }]];
  });
  const annotations = (layout.annotations ?? []).filter(({ y: y2 }) => y2 > low && y2 <= high).map((one) => ({ ...one, y: share(one.y) }));
  const told = axes.some((name) => name[0] === "x" && layout[name].showticklabels !== false);
  const { margin } = layout;
  return {
    ...Object.fromEntries(entries),
    annotations,
    margin: { ...margin, b: told ? Math.max(margin.b, BELOW) : margin.b }
  };
}
function resultsIn(traces, { axes }) {
  const names = /* @__PURE__ */ new Set();
  for (const { meta, yaxis = "y" } of traces) {
    if (!meta || !axes.includes(axisName(yaxis))) continue;
    for (const [attribute, named] of Object.entries(meta)) {
      if (attribute === "text" && named.includes("{")) for (const [, name] of named.matchAll(PLACE)) names.add(name);
      else if (typeof named === "string" && attribute !== "at") names.add(named);
    }
  }
  return names;
}

// ../legstrength/live/plot/read.js
var ON_MARK = 18;
var ON_LINE = 48;
var MINUS2 = "−";
var PLACE2 = /%\{(x|y|text)(?::\.(\d)f)?\}/g;
var written = (value, digits) => {
  const text = digits === void 0 ? String(Math.round(value * 1e6) / 1e6) : value.toFixed(Number(digits));
  return (/[1-9]/.test(text) ? text : text.replace("-", "")).replace("-", MINUS2);
};
var isReadable = ({ hovertemplate, hoverinfo, hovertext }) => hoverinfo !== "skip" && Boolean(hovertemplate || hovertext);
function wordsAt({ x: x2, y: y2, text, hovertext, hovertemplate }, place) {
  if (!hovertemplate) return String(Array.isArray(hovertext) ? hovertext[place] : hovertext).split("<br>");
  const values = { x: x2[place], y: y2[place], text: Array.isArray(text) ? text[place] : text };
  const said = hovertemplate.replace(/<extra>.*?<\/extra>/g, "").replace(
    PLACE2,
    (_, name, digits) => {
      const value = values[name];
      return typeof value === "number" ? written(value, digits) : String(value ?? "");
    }
  );
  return said.split("<br>");
}
var isThere = (point2) => Boolean(point2 && Number.isFinite(point2[0] + point2[1]));
function nearestOf(points, away) {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [place, point2] of points.entries()) {
    const distance = isThere(point2) ? away(point2) : Number.POSITIVE_INFINITY;
    if (distance < least) [best, least] = [place, distance];
  }
  return { place: best, distance: least };
}
function spotAt(readable, [x2, y2]) {
  let best = { spot: null, distance: Number.POSITIVE_INFINITY };
  for (const [series, { trace, points }] of readable.entries()) {
    const isMark = trace.mode.includes("markers");
    const { place } = nearestOf(points, isMark ? ([px3, py2]) => Math.hypot(px3 - x2, py2 - y2) : ([px3]) => Math.abs(px3 - x2));
    if (place < 0) continue;
    const [px2, py] = points[place];
    const reach2 = isMark ? ON_MARK : ON_LINE;
    const distance = isMark ? Math.hypot(px2 - x2, py - y2) : Math.hypot(Math.max(0, Math.abs(px2 - x2) - ON_MARK), py - y2);
    if (distance > reach2) continue;
    const weighed = isMark ? distance - ON_LINE : distance;
    if (weighed < best.distance) best = { spot: { series, place }, distance: weighed };
  }
  return best.spot;
}
function along(readable, { series, place }, step) {
  const { points } = readable[series];
  for (let next = place + step; next >= 0 && next < points.length; next += step)
    if (isThere(points[next])) return { series, place: next };
  return { series, place };
}
function across2(readable, { series, place }, step) {
  const [x2] = readable[series].points[place];
  for (let next = series + step; next >= 0 && next < readable.length; next += step) {
    const { place: found } = nearestOf(readable[next].points, ([px2]) => Math.abs(px2 - x2));
    if (found >= 0) return { series: next, place: found };
  }
  return { series, place };
}

// ../legstrength/live/plot/draw.js
var NARROW = 520;
var SHADE = "rgba(51,51,51,0.2)";
var FADED = 0.34;
var BESIDE = 2;
var DEFAULTS = { margin: { l: 50, r: 16, t: 36, b: 50 }, font: { size: 14, color: "#333333" } };
function sheetOf(figure, { width, height, narrow = {}, panel = null }) {
  const whole = { ...DEFAULTS, ...figure.layout, ...width < NARROW ? narrow : {} };
  const layout = panel ? onePanel(whole, panel) : whole;
  const axes = axesOf(layout, width, height);
  const rules = drawAxes(layout, axes, width, height);
  return { width, height, axes, rules, traces: tracesOf(figure), insets: figure.insets ?? [] };
}
var axesFor = ({ axes }, { xaxis = "x", yaxis = "y" }) => [axes[axisName(xaxis)], axes[axisName(yaxis)]];
function pointsOf({ x: xs = [], y: ys = [] }, x2, y2) {
  const count = Math.min(xs.length, ys.length);
  const points = new Array(count);
  for (let place = 0; place < count; place++) points[place] = [x2.at(xs[place]), y2.at(ys[place])];
  return points;
}
function clipped(inside2, x2, y2) {
  const [left, top, width, height] = [x2.start, y2.end, x2.end - x2.start, y2.start - y2.end].map(px);
  return node(
    "svg",
    { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}`, overflow: "hidden" },
    inside2
  );
}
var same = (one = [], other = []) => one === other || one.length === other.length && one.every((value, index) => value === other[index]);
var isHidden = ({ meta, x: x2, y: y2 }, curve) => Boolean(meta?.before) && same(x2, curve.x) && same(y2, curve.y);
function shapes(trace, points, before, intervals) {
  const { mode = "lines", line: line2, marker, fill: filled4, fillcolor, error_y: error } = trace;
  const parts = [];
  if (filled4 === "tonexty") parts.push(...drawBand(fillcolor ?? SHADE, points, before));
  if (mode.includes("lines")) parts.push(...drawLine(line2 ?? {}, points));
  if (error) parts.push(...drawIntervals(error, intervals));
  if (mode.includes("markers")) parts.push(...drawMarks(marker, points));
  return parts;
}
function labelsOf({ text, textposition = "middle center", textfont, mode, marker }, points, opacity) {
  const side = (index) => Array.isArray(textposition) ? textposition[index] : textposition;
  return points.flatMap((at, index) => {
    const words = Array.isArray(text) ? text[index] : text;
    if (!words || !Number.isFinite(at[0] + at[1])) return [];
    const mark = mode.includes("markers") ? reach(marker, index) : 0;
    return [
      {
        words,
        at,
        reach: mark,
        side: side(index),
        size: textfont?.size ?? DEFAULTS.font.size,
        color: textfont?.color ?? DEFAULTS.font.color,
        opacity
      }
    ];
  });
}
var boxOf = ([x2, y2], half) => ({
  left: x2 - half,
  right: x2 + half,
  top: y2 - half,
  bottom: y2 + half
});
function surroundings({ width, height, rules }) {
  const around2 = {
    paper: { left: 0, top: 0, right: width, bottom: height },
    written: rules.taken,
    marks: [...rules.edges],
    lines: [],
    ruled: rules.ruled,
    ink: rules.ink
  };
  return around2;
}
var NOBODY = [];
function seat(sheet, guests) {
  if (sheet.seated?.guests !== guests) {
    const drawn = drawGuests(guests, sheet.traces, sheet.axes);
    sheet.seated = { guests, drawn, group: groupOf(drawn) };
  }
  return sheet.seated;
}
var strength = (stressed) => (look) => stressed && !look?.includes(stressed) ? FADED : void 0;
function draw(sheet, results, previous = null, guests = NOBODY, stressed = "") {
  const { width, height, rules, traces } = sheet;
  fill(traces, results, previous);
  const groups = [];
  const { drawn: others, group } = seat(sheet, guests);
  const labels = [...others.labels];
  const readable = [];
  const around2 = surroundings(sheet);
  around2.lines.push(...others.lines);
  const opacityOf = strength(stressed);
  let before = [];
  for (const [place, trace] of traces.entries()) {
    const [x2, y2] = axesFor(sheet, trace);
    if ((trace.visible ?? true) !== true || !x2 || !y2 || isHidden(trace, traces[place + 1])) {
      groups.push(node("g", {}));
      continue;
    }
    const points = pointsOf(trace, x2, y2);
    const { mode = "lines" } = trace;
    const intervals = trace.error_y ? intervalsOf(trace.error_y, trace.y, points, y2) : [];
    const drawn = mode === "text" ? [] : shapes(trace, points, before, intervals);
    const whole = trace.cliponaxis === false || !drawn.length;
    const faded = opacityOf(trace.meta?.look);
    groups.push(node("g", { opacity: faded ?? trace.opacity, class: trace.meta?.lands && "plot-lands" }, whole ? drawn : [clipped(drawn, x2, y2)]));
    if (isReadable(trace)) readable.push({ trace, points });
    if (mode.includes("text")) labels.push(...labelsOf(trace, points, faded));
    if (mode.includes("markers"))
      around2.marks.push(...points.map((point2, index) => boxOf(point2, reach(trace.marker, index))));
    for (const { x: at, high, low } of intervals)
      around2.marks.push({ left: at - BESIDE, right: at + BESIDE, top: high, bottom: low });
    const width2 = mode.includes("lines") ? trace.line?.width ?? 2 : 0;
    if (width2) around2.lines.push({ points, width: width2 });
    if (!trace.meta?.before) before = points;
  }
  const stood = drawInsets(sheet.insets, results, sheet.axes, opacityOf);
  around2.marks.push(...stood.boxes);
  const placed = placesOf(labels, around2);
  const inside2 = [
    rules.grid,
    group,
    node("g", { class: "plot-traces" }, groups),
    rules.axes,
    node("g", { class: "plot-insets" }, stood.nodes),
    node("g", { class: "plot-labels" }, drawLabels(placed))
  ];
  return {
    scene: node("svg", { class: "plot", viewBox: `0 0 ${width} ${height}`, width, height }, inside2),
    placed,
    readable,
    turning: stood.turning
  };
}

// ../legstrength/live/view/image.js
var WIDTH = 1e3;
var EDGE2 = 16;
var TITLE = 22;
var WORDS = 15;
var LINE3 = 1.4;
var SHARPER = 2;
function picture(spec, source, { results, text }, guests = []) {
  const lines = wrapped(text, WORDS, WIDTH - 2 * EDGE2);
  const first = EDGE2 + TITLE;
  const top = first + (lines.length + 0.6) * WORDS * LINE3;
  const height = top + Math.max(spec.look.height, 500) + EDGE2;
  const { scene } = draw(sheetOf(source, { width: WIDTH, height: height - top - EDGE2 }), results, null, guests);
  const said = lines.map((line2, place) => {
    const y2 = first + (place + 1) * WORDS * LINE3;
    return node("text", { x: EDGE2, y: y2, "font-size": WORDS, area: "#333333" }, line2);
  });
  const inside2 = [
    node("rect", { width: WIDTH, height, area: "#ffffff" }),
    node("text", { x: EDGE2, y: first, "font-size": TITLE, "font-weight": 600, area: "#333333" }, spec.title),
    ...said,
    node("svg", { ...scene.at, x: 0, y: top }, scene.inside)
  ];
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  return { svg: alone(node("svg", size, inside2)), height };
}
async function dots(svg, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element("canvas", { width: WIDTH * SHARPER, height: Math.round(height * SHARPER) });
  const pen = canvas.getContext("2d");
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => blob ? done(blob) : failed(new Error("This browser makes no PNG.")), "image/png");
  });
}
async function saveImage(format, { slug, spec, stage }, source, run) {
  const { svg, height } = picture(spec, source, run, stage.guests());
  if (format === "svg") save(new Blob([svg], { type: "image/svg+xml" }), `${slug}.svg`);
  else save(await dots(svg, height), `${slug}.png`);
}

// shared/csv.js
var import_papaparse = __toESM(require_papaparse_min(), 1);
var MARK = "\uFEFF";
var LINE_END = "\r\n";
var FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?(?: ?%)?$))/;
function csvOf(about, rows) {
  const head = about.map((line2) => `# ${line2}${LINE_END}`).join("");
  return `${MARK}${head}${import_papaparse.default.unparse(rows, { newline: LINE_END, escapeFormulae: FORMULA })}${LINE_END}`;
}
function saveCsv(name, about, rows) {
  save(new Blob([csvOf(about, rows)], { type: "text/csv;charset=utf-8" }), name);
}

// ../legstrength/live/view/save.js
var rowsOf = (table) => [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

// shared/here.js
var script = document.currentScript;
var HERE = script instanceof HTMLScriptElement ? script.src : "";

// ../legstrength/live/view/zoom.js
var canZoom = Boolean("");
var fetched;
function plotly() {
  fetched ??= new Promise((done, failed) => {
    const tag = element("script", { src: new URL("", HERE).href });
    tag.onload = () => globalThis.Plotly ? done(globalThis.Plotly) : failed(new Error("This is no Plotly."));
    tag.onerror = () => failed(new Error("Plotly did not come."));
    document.head.append(tag);
  });
  fetched.catch(() => {
    fetched = void 0;
  });
  return fetched;
}
function recoloured(value, palette) {
  if (typeof value === "string") return palette[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((part) => recoloured(part, palette));
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recoloured(part, palette)]));
}
function figureOf(source, results, palette, paper) {
  const { data, layout } = structuredClone(source);
  fill(data, results);
  for (const [name, axis2] of Object.entries(layout)) if (/^[xy]axis/.test(name)) axis2.fixedrange = false;
  const whole = { ...layout, autosize: true, paper_bgcolor: paper, plot_bgcolor: paper };
  return { data: recoloured(data, palette), layout: recoloured(whole, palette) };
}
async function zoom(root, spec, source, results) {
  const Plotly = await plotly();
  const close2 = button("zoom-close", spec.words.zoomClose);
  const graph = element("div", { class: "explorer-zoomed" });
  const dialog = element("dialog", { class: "explorer-zoom", "aria-label": spec.title }, close2, graph);
  root.append(dialog);
  close2.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    Plotly.purge(graph);
    dialog.remove();
  });
  dialog.showModal();
  const palette = document.documentElement.dataset.theme === "dark" ? spec.dark : {};
  const { data, layout } = figureOf(source, results, palette, getComputedStyle(dialog).backgroundColor);
  await Plotly.newPlot(graph, data, layout, { responsive: true, displaylogo: false, displayModeBar: true });
}

// ../legstrength/live/view/actions.js
async function copy(field, text, words) {
  field.value = text;
  field.hidden = false;
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(text);
    return words.linkDone;
  } catch {
    return words.linkSelected;
  }
}
function makeActs(explorer) {
  const { slug, spec, words, settings, link, kept, table, say, run, source, code, onPage, player } = explorer;
  const shown2 = () => source(explorer.stage.view());
  const about = () => [spec.title, spec.version, onPage ? link.href() : link.query()];
  const keepButton = () => find("[data-action=keep-run]", HTMLElement, explorer.actions);
  const cells = ({ settings: now, results }) => {
    const set2 = settings.names.map((name) => [spec.controls[name].label, settings.said(name, now[name])]);
    const number = (result) => (
      /** @type {number} */
      results[result]
    );
    const found = spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(number(result), digits)]);
    const changed = [words.keptChanged, settings.changes(now)];
    return [changed, ...found, ...set2];
  };
  const withRun = (act) => () => {
    const latest = run.latest();
    if (latest) act(latest);
  };
  return {
    reset() {
      settings.change(settings.defaults);
      run.forget();
      say(words.resetDone);
    },
    "copy-link": async () => say(await copy(explorer.linkField, link.href(), words)),
    "download-csv": () => saveCsv(`${slug}.csv`, about(), rowsOf(table)),
    zoom: withRun(
      (latest) => zoom(explorer.root, spec, shown2(), latest.results).catch((error) => {
        console.error(error);
        say(words.zoomLost);
      })
    ),
    "download-image": withRun((latest) => saveImage("png", explorer, shown2(), latest)),
    "download-vector": withRun((latest) => saveImage("svg", explorer, shown2(), latest)),
    "keep-run": withRun((latest) => say(kept.keep(cells(latest), link.query()))),
    "open-run"(pressed) {
      const { values, refused } = link.settingsOf(kept.queryOf(pressed));
      settings.change(values);
      say([words.keptOpened, ...refused].join(" "));
    },
    "drop-run": (pressed) => (kept.drop(pressed) ?? keepButton()).focus(),
    "download-kept": () => saveCsv(
      `${slug}-kept.csv`,
      about(),
      kept.rows((query) => onPage ? link.href(query) : query)
    ),
    "clear-kept"() {
      kept.clear();
      keepButton().focus();
    },
    play: () => player?.act(),
    view: (pressed) => explorer.root.dispatchEvent(new CustomEvent("explorer:set", { detail: { view: pressed.dataset.view } })),
    panel: (pressed) => explorer.stage.turn(pressed)
  };
}

// ../legstrength/live/view/frame.js
function makeStatus() {
  const status = element("div", { class: "explorer-spoken", role: "status", "aria-live": "polite" });
  const say = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };
  return { status, say };
}
function makeScenarios(spec, words, change) {
  const made = spec.scenarios.map((scenario) => {
    const one = button("scenario", scenario.label, { "aria-pressed": "false", title: scenario.about || null });
    one.addEventListener("click", () => change(scenario.values));
    return one;
  });
  const look = { class: "explorer-scenarios", role: "group", "aria-label": words.scenarios };
  return {
    row: made.length ? element("div", look, ...made) : null,
    /** @param {Settings} settings */
    press(settings) {
      for (const [place, { values }] of spec.scenarios.entries()) {
        const on = Object.entries(values).every(([name, value]) => String(settings[name]) === String(value));
        made[place].setAttribute("aria-pressed", String(on));
      }
    }
  };
}
function makeActions(words, onPage, sheet) {
  const inside2 = [
    onPage ? button("copy-link", words.link) : null,
    button("download-image", words.image),
    button("download-vector", words.vector),
    button("download-csv", words.csv),
    canZoom ? button("zoom", words.zoom) : null,
    sheet ? element("a", { href: sheet }, words.sheet) : null
  ];
  const summary = element("summary", {}, words.share);
  const share = element("details", { class: "explorer-share" }, summary, element("div", {}, ...inside2));
  share.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !share.open) return;
    share.open = false;
    summary.focus();
  });
  share.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !share.contains(relatedTarget)) share.open = false;
  });
  const buttons = [button("reset", words.reset), button("keep-run", words.keep), share];
  return { actions: element("div", { class: "explorer-actions" }, ...buttons), share };
}
function makeLinkField(words) {
  const look = { class: "explorer-link", type: "text", readonly: true, hidden: true, "aria-label": words.linkLabel };
  return element("input", look);
}
function makeKey({ title: title2, rows }) {
  if (!rows.length) return null;
  const entries = rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)]);
  const look = { class: "explorer-key", "data-role": "key" };
  return element("details", look, element("summary", {}, title2), element("dl", {}, ...entries));
}
function makeNotes(spec, linked, words, root) {
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  const longest = root.querySelector(".explorer-fallback [data-longest]")?.getAttribute("data-longest");
  const sentence = element("p", { class: "explorer-result", "data-role": "result" });
  const asks = spec.asks ? element("p", { class: "explorer-asks" }, spec.asks) : null;
  return {
    notice,
    sentence,
    result: element("div", { class: "explorer-longest", "data-longest": longest }, asks, sentence),
    caveats: spec.caveats.map((text) => element("p", { class: "explorer-caveat", "data-role": "caveat" }, text)),
    tellRefused() {
      notice.hidden = !linked.refused.length;
      notice.textContent = linked.refused.length ? `${words.refused} ${linked.refused.join("; ")}` : "";
    }
  };
}

// ../legstrength/live/view/gate.js
function mustWait(id, linked) {
  const prediction = id ? document.querySelector(`[data-prediction="${id}"]`) : null;
  if (!(prediction instanceof HTMLElement) || prediction.dataset.state === "committed") return false;
  return !(linked.alone || linked.used.length && !linked.waits || prediction.closest("[hidden]"));
}
function makeGate(id, words, signal, opened) {
  const skip = button("skip-prediction", words.skip);
  const gate = element("div", { class: "explorer-gate", "data-role": "gate" }, element("p", {}, words.gate), skip);
  const open = (byHand) => {
    if (!gate.isConnected) return;
    gate.remove();
    opened(byHand);
  };
  skip.addEventListener("click", () => open(true));
  const committed = (event) => {
    if (event instanceof CustomEvent && event.detail?.id === id) open(false);
  };
  document.addEventListener("prediction:committed", committed);
  signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
  return gate;
}

// shared/numbers.js
var MINUS3 = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
var BETWEEN_DIGITS = /(\d)[\s'\u2019](?=\d)/g;
var GROUPS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
var GROUPS_AND_DECIMALS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d*$/;
var DECIMALS = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
var NONE = { value: null, told: (
  /** @type {const} */
  "unread"
) };
var onStep = (value, low, step) => Number((low + Math.round((value - low) / step) * step).toFixed(10));
var bare = (word) => word.toLowerCase().replace(/[\s.]/g, "");
function isUnit(tail, unit) {
  const [typed, known] = [bare(tail), bare(unit)];
  return !typed || known !== "" && (known.startsWith(typed) || typed.startsWith(known));
}
function meanings(digits) {
  const plain2 = (text) => Number(text.replace(",", "."));
  if (GROUPS_AND_DECIMALS.test(digits)) {
    const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    return [plain2(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`)];
  }
  const found = DECIMALS.test(digits) ? [plain2(digits)] : [];
  if (GROUPS.test(digits)) found.push(Number(digits.replace(/[.,]/g, "")));
  return found;
}
function readNumber(text, { low, high, step, unit = "" }) {
  const [, sign2, digits, tail] = /^([+-]?)\s*([\d.,]+)(.*)$/.exec(text.trim().replace(MINUS3, "-").replace(BETWEEN_DIGITS, "$1")) ?? [];
  if (digits === void 0 || !isUnit(tail, unit)) return NONE;
  const found = meanings(digits).map((one) => sign2 === "-" ? -one : one);
  if (!found.length) return NONE;
  const outside = (one) => Math.max(low - one, one - high, 0);
  const uneven = (one) => Math.abs(onStep(one, low, step) - one) > 1e-9;
  const inside2 = found.filter((one) => outside(one) === 0);
  if (!inside2.length) {
    const near = found.reduce((best, one) => outside(one) < outside(best) ? one : best);
    return { value: near < low ? low : high, told: "clipped" };
  }
  const even = inside2.filter((one) => !uneven(one));
  const [chosen, other] = even.length ? even : inside2;
  const value = Math.min(high, onStep(chosen, low, step));
  if (other !== void 0) return { value, told: "open" };
  return { value, told: even.length ? "read" : "stepped" };
}

// ../legstrength/live/view/names.js
function nameControl(view, control, usual, hintId) {
  const label = control.get("description");
  const unit = control.get("unit") ?? "";
  for (const titled of view.el.querySelectorAll("[title='null'], [title='']")) titled.removeAttribute("title");
  view.el.querySelector(".widget-label")?.removeAttribute("title");
  const handle = view.el.querySelector("[role=slider]");
  const readout = view.el.querySelector(".widget-readout");
  if (handle) {
    handle.setAttribute("aria-label", label);
    const [low, high] = [control.get("min"), control.get("max")];
    const share = (value) => `${100 * (value - low) / (high - low)}%`;
    const tick = element("span", { class: "explorer-usual", style: `left: ${share(usual)}` });
    const reached = element("span", { class: "explorer-reached" });
    view.el.querySelector(".noUi-connects")?.append(reached, tick);
    if (hintId) handle.setAttribute("aria-describedby", hintId);
    const speak = () => {
      const value = onStep(control.get("value"), low, control.get("step"));
      reached.style.width = share(value);
      const spoken = `${value}${unit ? ` ${unit}` : ""}`;
      if (handle.getAttribute("aria-valuetext") !== spoken) handle.setAttribute("aria-valuetext", spoken);
    };
    new MutationObserver(speak).observe(handle, {
      attributes: true,
      attributeFilter: ["aria-valuetext", "aria-valuenow"]
    });
    speak();
    if (readout) {
      readout.setAttribute("role", "textbox");
      readout.setAttribute("aria-label", `${label}: type a number${unit ? `, ${unit}` : ""}`);
      readout.setAttribute("inputmode", "decimal");
      readout.after(element("span", { class: "explorer-unit", "aria-hidden": "true" }, unit));
    }
  } else if (view.el.querySelector(".widget-toggle-button, .jupyter-button")) {
    const group = view.el.querySelector(".widget-inline-hbox, .btn-group") ?? view.el;
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const press = () => {
      for (const one of view.el.querySelectorAll("button"))
        one.setAttribute("aria-pressed", String(one.classList.contains("mod-active")));
    };
    new MutationObserver(press).observe(view.el, { subtree: true, attributes: true, attributeFilter: ["class"] });
    press();
  } else {
    const native = view.el.querySelector("select, input");
    native?.setAttribute("aria-label", label);
    if (hintId) native?.setAttribute("aria-describedby", hintId);
  }
  if (control.get("disabled")) {
    handle?.setAttribute("aria-disabled", "true");
    readout?.setAttribute("aria-readonly", "true");
  }
}

// ../legstrength/live/view/settings.js
function readControl(control, options = null) {
  if (options) return options[control.get("index")][0];
  const value = control.get("value");
  const stepped = (one) => onStep(one, control.get("min"), control.get("step"));
  if (Array.isArray(value)) return value.map(stepped);
  return typeof value === "number" ? stepped(value) : value;
}
var readNumbers = (control) => (
  /** @type {number[]} */
  readControl(control)
);
function writeControl(control, options, value) {
  if (options) {
    const place = options.findIndex(([slug]) => slug === value);
    control.set("index", place);
  } else control.set("value", value);
  control.save_changes();
}
function makeSettings(spec, controls, locked) {
  const names = Object.keys(controls);
  const optionsOf = (name) => spec.controls[name].options ?? null;
  const defaults = Object.fromEntries(names.map((name) => [name, spec.controls[name].default]));
  const briefly = (name, value) => {
    const option = optionsOf(name)?.find(([one]) => one === value)?.[1];
    const unit = controls[name].get("unit");
    if (option || typeof value !== "number") return option ?? spec.controls[name].label;
    return unit ? `${value} ${unit}` : `${spec.controls[name].label} ${value}`;
  };
  return {
    names,
    controls,
    optionsOf,
    defaults,
    /** What of settings is not as it is at first, in few words. @param {Settings} settings */
    changes(settings) {
      const changed = names.filter((name) => String(settings[name]) !== String(defaults[name]));
      return changed.map((name) => briefly(name, settings[name])).join(", ") || spec.words.keptUsual;
    },
    /** A number on a control's steps. @param {string} name  @param {number} value */
    stepped: (name, value) => onStep(value, controls[name].get("min"), controls[name].get("step")),
    /** @returns {Settings} */
    values: () => Object.fromEntries(names.map((name) => [name, readControl(controls[name], optionsOf(name))])),
    /** @param {Settings} settings */
    change(settings) {
      for (const [name, value] of Object.entries(settings)) {
        if (!locked.includes(name)) writeControl(controls[name], optionsOf(name), value);
      }
    },
    /**
     * A value as a reader knows it: an option's words, numbers one after the other.
     * @param {string} name
     * @param {Value} value
     */
    said: (name, value) => String(optionsOf(name)?.find(([option]) => option === value)?.[1] ?? [value].flat().join(" ")),
    /** @param {() => void} callback  @param {AbortSignal} [signal] */
    onChange(callback, signal) {
      for (const name of names) {
        const event = optionsOf(name) ? "change:index" : "change:value";
        controls[name].on(event, callback);
        signal?.addEventListener("abort", () => controls[name].off(event, callback));
      }
    }
  };
}

// ../legstrength/live/view/typed.js
var filled2 = (words, parts) => words.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
var NOTES = {
  clipped: "numberClipped",
  open: "numberOpen",
  stepped: "numberStepped",
  unread: "numberUnread"
};
var shown = (number) => String(number).replace("-", "−");
function readTyped(text, control, name, stands, words) {
  const [low, high, step] = ["min", "max", "step"].map((part) => control.get(part));
  const { value, told } = readNumber(text, { low, high, step, unit: control.get("unit") ?? "" });
  const parts = { name, text: text.trim().slice(0, 40), low: shown(low), high: shown(high), step: shown(step) };
  const note = told === "read" ? "" : filled2(words[NOTES[told]], { ...parts, value: shown(value === null ? stands : value) });
  return { value, told, note };
}
function readField(view, control, note, say, words) {
  if (!view.readout || !view.stringToValue) return;
  const name = control.get("description");
  const stands = () => onStep(control.get("value"), control.get("min"), control.get("step"));
  const tell = (text) => {
    note.textContent = text;
    note.hidden = !text;
  };
  view.stringToValue = (text) => {
    if (text === view.valueToString?.(control.get("value"))) return control.get("value");
    const read2 = readTyped(text ?? "", control, name, stands(), words);
    if (read2.note)
      queueMicrotask(() => {
        tell(read2.note);
        say(read2.note);
      });
    return read2.value ?? Number.NaN;
  };
  view.readout.addEventListener("input", () => tell(""));
  view.listenTo(control, "change:value", () => tell(""));
}

// ../legstrength/live/view/cells.js
function makeCell(control, place, rangeId, words, say) {
  const [low, high, step] = ["min", "max", "step"].map((name2) => control.get(name2));
  const name = `${control.get("description")}, ${control.get("cells")[place]}`;
  const input = element("input", {
    type: "text",
    role: "spinbutton",
    class: "explorer-cell",
    disabled: Boolean(control.get("disabled")),
    "aria-valuemin": low,
    "aria-valuemax": high,
    autocomplete: "off",
    "aria-label": name,
    "aria-describedby": rangeId
  });
  if (low >= 0) input.inputMode = Number.isInteger(step) ? "numeric" : "decimal";
  let typing = false;
  const stored = () => readNumbers(control)[place];
  const show = () => {
    input.setAttribute("aria-valuenow", String(stored()));
    if (!typing && input.value !== String(stored())) input.value = String(stored());
  };
  const put = (number, typed) => {
    const next = [...control.get("value")];
    next[place] = onStep(number, low, step);
    typing = typed;
    control.set("value", next);
    control.save_changes();
    typing = false;
  };
  const read2 = () => readTyped(input.value, control, name, stored(), words);
  input.addEventListener("input", () => {
    const { value, told } = read2();
    const fits = value !== null && told !== "clipped";
    input.setAttribute("aria-invalid", String(!fits));
    if (fits) put(value, true);
  });
  input.addEventListener("change", () => {
    const { value, note } = read2();
    if (value !== null) put(value, false);
    show();
    input.removeAttribute("aria-invalid");
    if (note) say(note);
  });
  input.addEventListener("keydown", (event) => {
    const way = Number(event.key === "ArrowUp") - Number(event.key === "ArrowDown");
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    put(Math.min(high, Math.max(low, stored() + way * step)), false);
    show();
  });
  show();
  return { input, show };
}
function describeRange(control, id, words) {
  const range = filled2(words.seriesRange, { low: control.get("min"), high: control.get("max") });
  return element(
    "small",
    { class: "explorer-range", id },
    [range, control.get("unit")].filter(Boolean).join(" ").replaceAll("-", "−")
  );
}

// ../legstrength/live/view/sketch.js
function makeSketch(control, cells) {
  const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
  const share = (value) => 100 * (value - low) / (high - low);
  const zero = share(Math.min(high, Math.max(low, 0)));
  const bars = cells.map(() => element("span", {}));
  const places = bars.map((bar) => element("div", {}, bar));
  const sketch = element(
    "div",
    { class: "explorer-sketch", "data-role": "sketch", "aria-hidden": "true", style: `--zero: ${zero}%` },
    ...places
  );
  const show = () => readNumbers(control).forEach((value, place) => {
    const top = share(value);
    bars[place].style.bottom = `${Math.min(top, zero)}%`;
    bars[place].style.height = `${Math.abs(top - zero)}%`;
  });
  const draw2 = (event) => {
    const box = sketch.getBoundingClientRect();
    const within2 = (part) => Math.min(1, Math.max(0, part));
    const place = Math.min(bars.length - 1, Math.floor(within2((event.clientX - box.left) / box.width) * bars.length));
    const next = [...control.get("value")];
    next[place] = onStep(low + within2((box.bottom - event.clientY) / box.height) * (high - low), low, step);
    control.set("value", next);
    control.save_changes();
  };
  sketch.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || control.get("disabled")) return;
    sketch.setPointerCapture(event.pointerId);
    draw2(event);
  });
  sketch.addEventListener("pointermove", (event) => {
    if (sketch.hasPointerCapture(event.pointerId)) draw2(event);
  });
  cells.forEach(({ input }, place) => {
    input.addEventListener("focus", () => places[place].classList.add("at"));
    input.addEventListener("blur", () => places[place].classList.remove("at"));
  });
  show();
  return { sketch, show };
}

// ../legstrength/live/view/series.js
var namesOf = (control) => (
  /** @type {string[]} */
  control.get("cells")
);
function makeSeries(control, name, id, hint, words, say) {
  const rangeId = `${id}-${name}-range`, hintId = hint ? `${id}-${name}-hint` : null;
  const described = hintId ? `${rangeId} ${hintId}` : rangeId;
  const names = namesOf(control);
  const cells = names.map((_, place) => makeCell(control, place, described, words, say));
  const bars = control.get("sketch") ? makeSketch(control, cells) : null;
  const label = control.get("description");
  const typed = element(
    "div",
    { class: "explorer-cells" },
    ...cells.map(({ input }, place) => element("label", {}, names[place], input))
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series", role: "group", "aria-label": label, "data-control": name },
    element(
      "div",
      { class: "explorer-series-head" },
      element("span", {}, label),
      describeRange(control, rangeId, words)
    ),
    bars?.sketch ?? null,
    bars ? element("details", { class: "explorer-typed" }, element("summary", {}, words.seriesType), typed) : typed,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null
  );
  return {
    field,
    show: () => {
      for (const cell of cells) cell.show();
      bars?.show();
    }
  };
}
function makeSeriesTable(heading, title2, columns, id, words, say) {
  const made = columns.map(({ control, name, hint }) => {
    const rangeId = `${id}-${name}-range`;
    const cells = namesOf(control).map((_, place) => makeCell(control, place, rangeId, words, say));
    const head = element(
      "th",
      { scope: "col", "data-control": name, title: hint || null },
      element("span", {}, control.get("description")),
      describeRange(control, rangeId, words)
    );
    return { cells, head };
  });
  const table = element(
    "table",
    { class: "explorer-grid" },
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, heading), ...made.map(({ head }) => head))),
    element(
      "tbody",
      {},
      ...namesOf(columns[0].control).map(
        (cell, place) => element(
          "tr",
          {},
          element("th", { scope: "row" }, cell),
          ...made.map(({ cells }) => element("td", {}, cells[place].input))
        )
      )
    )
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series explorer-scroll", role: "region", "aria-label": title2, tabindex: "0" },
    table
  );
  return {
    field,
    shows: made.map(({ cells }) => () => {
      for (const cell of cells) cell.show();
    })
  };
}

// ../legstrength/live/view/swipes.js
function yieldToSwipes(view, control) {
  let before = null;
  const slider = all(".slider-container", HTMLElement, view.el).at(0);
  const end = () => {
    before = null;
  };
  const undo = ({ pointerId }) => {
    if (before?.pointerId !== pointerId) return;
    const { value } = before;
    document.documentElement.dispatchEvent(new MouseEvent("mouseup"));
    control.set("value", value);
    control.save_changes();
    end();
  };
  slider?.addEventListener(
    "pointerdown",
    ({ pointerId, pointerType }) => {
      before = pointerType === "touch" ? { pointerId, value: control.get("value") } : null;
    },
    { capture: true }
  );
  slider?.addEventListener("pointerup", end);
  slider?.addEventListener("pointercancel", undo);
}

// ../legstrength/live/view/groups.js
async function makeField(place, name, hint) {
  const { manager, settings, id, say, words, signal } = place;
  const control = settings.controls[name];
  const view = await manager.create_view(control, {});
  const hintId = hint ? `${id}-${name}-hint` : null;
  const note = element("p", { class: "explorer-note", "aria-hidden": "true", hidden: true });
  const field = element(
    "div",
    { class: "explorer-field", "data-control": name },
    view.el,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
    note
  );
  place.fields.append(field);
  view.trigger("displayed");
  nameControl(view, control, Number(settings.defaults[name]), hintId);
  readField(view, control, note, say, words);
  yieldToSwipes(view, control);
  signal?.addEventListener("abort", () => view.remove());
}
function follow({ settings, signal }, name, show) {
  const control = settings.controls[name];
  control.on("change:value", show);
  signal?.addEventListener("abort", () => control.off("change:value", show));
}
async function addControls(place, spec, group, locked) {
  const { settings, id, say, words } = place;
  const tabled = group.table ? group.controls.filter((name) => spec.controls[name].series) : [];
  if (tabled.length) {
    const columns = tabled.map((name) => ({ control: settings.controls[name], name, hint: spec.controls[name].hint }));
    const { field, shows } = makeSeriesTable(group.table, group.title, columns, id, words, say);
    place.fields.append(field);
    for (const [at, name] of tabled.entries()) follow(place, name, shows[at]);
  }
  for (const name of group.controls.filter((one) => !tabled.includes(one))) {
    const hint = [spec.controls[name].hint, locked.includes(name) ? words.locked : ""].filter(Boolean).join(" ");
    if (spec.controls[name].series) {
      const { field, show } = makeSeries(settings.controls[name], name, id, hint, words, say);
      place.fields.append(field);
      follow(place, name, show);
    } else await makeField(place, name, hint);
  }
}
function framed(group, fields) {
  const attributes = { class: "explorer-group", "data-group": group.slug };
  if (!group.title) return element("div", attributes, fields);
  if (!group.folded) return element("fieldset", attributes, element("legend", {}, group.title), fields);
  const about = group.about ? element("p", { class: "explorer-about" }, group.about) : null;
  return element("details", attributes, element("summary", {}, group.title), about, fields);
}
async function makeGroups(spec, linked, player, common) {
  const groups = [];
  for (const group of spec.groups) {
    const plays = player && group.controls.includes(spec.play);
    const look = plays ? "explorer-fields explorer-played" : "explorer-fields";
    const fields = element("div", { class: look }, plays ? player.toggle() : null);
    await addControls({ ...common, fields }, spec, group, linked.locked);
    const made = framed(group, fields);
    made.hidden = linked.hidden.includes(group.slug);
    groups.push(made);
  }
  return groups;
}

// ../legstrength/live/view/kept.js
var MOST_KEPT = 6;
var MOST_READ = 12;
var NOWHERE = { load: () => [], save: () => true, onChange: () => () => {
} };
var isRun = (run) => Array.isArray(run?.cells) && run.cells.every((cell) => Array.isArray(cell) && cell.length === 2) && typeof run.query === "string";
var headingsOf = (runs) => [
  ...new Set([...runs].reverse().flatMap(({ cells }) => cells.map(([heading]) => heading)))
];
var cellsOf = (run, headings2) => headings2.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));
function rowOf(run, place, headings2, words) {
  const named = (action, text) => button(action, text, { "aria-label": `${text}: ${words.keptRun} ${place + 1}` });
  const does = [named("open-run", words.keptOpen), named("drop-run", words.keptDrop)];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(place + 1)),
    ...cellsOf(run, headings2).map((text) => element("td", {}, text)),
    element("td", { class: "explorer-row-actions" }, ...does)
  );
}
function makeFrame(words) {
  const caption = element("caption", {}, words.kept);
  const rows = element("tbody");
  const table = element("table", {}, caption, rows);
  const scroll = { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept };
  const does = [button("download-kept", words.keptCsv), button("clear-kept", words.keptClear)];
  const look = { class: "explorer-kept", "data-role": "kept", hidden: true };
  const actions = element("div", { class: "explorer-actions" }, ...does);
  return { caption, rows, table, whole: element("div", look, element("div", scroll, table), actions) };
}
function makeKept(slug, words, changed) {
  const store = globalThis.explorerStore ?? NOWHERE;
  const { caption, rows, table, whole } = makeFrame(words);
  let runs = [];
  function show() {
    whole.hidden = !runs.length;
    changed(runs.slice(-MOST_KEPT).map(({ query }) => query));
    const headings2 = headingsOf(runs);
    const head = [words.keptRun, ...headings2, words.keptDo].map((text) => element("th", { scope: "col" }, text));
    rows.replaceChildren(...runs.map((run, place) => rowOf(run, place, headings2, words)));
    table.replaceChildren(caption, element("thead", {}, element("tr", {}, ...head)), rows);
  }
  const read2 = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_READ);
  };
  function replace(next) {
    runs = next;
    const kept = store.save(slug, runs);
    show();
    return kept;
  }
  const placeOf = (pressed) => [...rows.children].findIndex((row) => row.contains(pressed));
  read2();
  return {
    whole,
    show,
    /**
     * Keeps a run (heading and text of each cell, the query of its link); what is to be said of it.
     * @param {KeptCell[]} cells
     * @param {string} query
     */
    keep(cells, query) {
      if (runs.length >= MOST_KEPT) return words.keptFull;
      return replace([...runs, { at: (/* @__PURE__ */ new Date()).toISOString(), cells, query }]) ? words.keptDone : words.keptLost;
    },
    queryOf: (pressed) => runs[placeOf(pressed)].query,
    /**
     * Removes a run; the button of the run that took its place, or null.
     * @param {HTMLElement} pressed
     */
    drop(pressed) {
      const place = placeOf(pressed);
      replace(runs.filter((_, one) => one !== place));
      return all("[data-action=drop-run]", HTMLElement, table)[Math.min(place, runs.length - 1)] ?? null;
    },
    clear: () => replace([]),
    /**
     * Headings, then a row a run, each with its link at the end.
     * @param {(query: string) => string} linkOf
     */
    rows(linkOf) {
      const headings2 = headingsOf(runs);
      return [[...headings2, words.linkHeading], ...runs.map((run) => [...cellsOf(run, headings2), linkOf(run.query)])];
    },
    /** Follows what other tabs keep; returns how to end that. */
    follow: () => store.onChange(() => {
      const before = JSON.stringify(runs);
      read2();
      if (JSON.stringify(runs) !== before) show();
    })
  };
}

// ../legstrength/live/view/link-words.json
var link_words_default = {
  above: "{label}: {text} is above the highest, {high}",
  below: "{label}: {text} is below the lowest, {low}",
  cell: "{label}, {cell}",
  choice: "{label}: there is no “{text}”; it can be {options}",
  count: "{label}: {given} numbers are given, and it takes {count}",
  empty: "{label}: no value is given",
  figure: "This page has no figure “{key}”",
  group: "This page has no group of settings “{key}”",
  number: "{label}: “{text}” is no number; it can be {low} to {high}",
  part: "This page has no part “{key}”",
  setting: "This page has no setting “{key}”",
  switch: "{label}: “{text}” is neither true nor false"
};

// shared/link.js
var NUMBER = /^-?\d+(\.\d+)?$/;
var ADDED = /[\s.,;:!?)\]}>"'»”’…*]+$/;
var MOST_SHOWN = 40;
var MOST_KEY = 80;
var MOST_OPTIONS = 8;
var MINUS4 = "−";
var Refused = class extends Error {
};
var reasonFor = (why, parts) => link_words_default[why].replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
var bare2 = (text) => text.replace(ADDED, "").trim();
var cut = (text, most = MOST_SHOWN) => [...text].slice(0, most).join("");
var printed2 = (number, unit = "") => `${decimal(number).replace("-", MINUS4)} ${unit}`.trim();
var decimal = (number) => {
  const text = number.toFixed(10).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};
function written2(value) {
  if (Array.isArray(value)) return value.map(decimal).join("_");
  return typeof value === "number" ? decimal(value) : String(value);
}
function numberOf(text, { low, high, step, unit }, label) {
  if (!NUMBER.test(text)) {
    throw new Refused(reasonFor("number", { label, text: cut(text), low: printed2(low), high: printed2(high, unit) }));
  }
  const number = Number(text);
  const said = cut(text).replace("-", MINUS4);
  if (number > high) throw new Refused(reasonFor("above", { label, text: said, high: printed2(high, unit) }));
  if (number < low) throw new Refused(reasonFor("below", { label, text: said, low: printed2(low, unit) }));
  return Math.min(high, onStep(number, low, step));
}
function numbersOf(text, takes) {
  const parts = text.split("_");
  const { label, cells } = takes;
  if (parts.length !== cells.length) {
    throw new Refused(reasonFor("count", { label, given: parts.length, count: cells.length }));
  }
  const names = cells.map((cell) => reasonFor("cell", { label, cell }));
  const empty = parts.indexOf("");
  if (empty >= 0) throw new Refused(reasonFor("empty", { label: names[empty] }));
  return parts.map((part, place) => numberOf(part, takes, names[place]));
}
function settingOf(text, takes) {
  const asked = bare2(text);
  const { label } = takes;
  if (!asked) throw new Refused(reasonFor("empty", { label }));
  if (takes.kind === "number") return numberOf(asked, takes, label);
  if (takes.kind === "series") return numbersOf(asked, takes);
  if (takes.kind === "switch") {
    if (asked === "true" || asked === "false") return asked === "true";
    throw new Refused(reasonFor("switch", { label, text: cut(asked) }));
  }
  const { slugs } = takes;
  if (slugs.includes(asked)) return asked;
  const listed = [...slugs.slice(0, MOST_OPTIONS), ...slugs.length > MOST_OPTIONS ? ["…"] : []];
  throw new Refused(reasonFor("choice", { label, text: cut(asked), options: listed.join(", ") }));
}
function takesOf(told, name, options) {
  const label = told("description") || name;
  if (options) return { kind: "choice", label, slugs: options.map(([slug]) => slug) };
  const value = told("value");
  if (typeof value === "boolean") return { kind: "switch", label };
  const range = { label, low: told("min"), high: told("max"), step: told("step"), unit: told("unit") ?? "" };
  return Array.isArray(value) ? { kind: "series", ...range, cells: told("cells") } : { kind: "number", ...range };
}
var own = (record, name) => Object.hasOwn(record, name) ? record[name] : void 0;
function filled3(record, name, first) {
  if (!Object.hasOwn(record, name)) record[name] = first();
  return record[name];
}
function readSetting(asked, figures, key, text) {
  const [slug, name] = [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
  const figure = own(figures, slug);
  const takes = figure && own(figure.controls, name);
  const explorer = figure ? slug : "";
  if (!takes) {
    asked.refused.push({ explorer, reason: reasonFor("setting", { key: cut(key, MOST_KEY) }) });
    return;
  }
  try {
    const value = settingOf(text, takes);
    filled3(asked.settings, slug, () => ({}))[name] = value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    asked.refused.push({ explorer, reason: error.message });
  }
}
function readName(asked, figures, item, into) {
  const dot = item.indexOf(".");
  const [slug, name] = dot < 0 ? [item, ""] : [item.slice(0, dot), item.slice(dot + 1)];
  const figure = figures && own(figures, slug);
  const known = figure && (into === "hide" ? figure.groups.includes(name) : Object.hasOwn(figure.controls, name));
  if (known || !figures) filled3(asked[into], slug, () => []).push(name);
  else {
    const reason = reasonFor(into === "hide" ? "group" : "setting", { key: cut(item, MOST_KEY) });
    asked.refused.push({ explorer: figure ? slug : "", reason });
  }
}
var itemsOf = (given, key) => given.getAll(key).join(",").split(",").map(bare2).filter(Boolean);
function read(search, { figures, shown: shown2, parts }) {
  const given = new URLSearchParams(search);
  const one = (key) => bare2(given.get(key) ?? "");
  const tasks = given.has("tasks") ? itemsOf(given, "tasks") : null;
  const asked = {
    settings: {},
    lock: {},
    hide: {},
    parts: [],
    start: "",
    show: "",
    chapter: one("chapter"),
    tasks,
    refused: []
  };
  const known = (item, among, kind) => {
    if (!among || among.includes(item)) return true;
    asked.refused.push({ explorer: "", reason: reasonFor(kind, { key: cut(item, MOST_KEY) }) });
    return false;
  };
  if (figures) {
    for (const [key, text] of given) if (key.includes(".")) readSetting(asked, figures, key, text);
  }
  for (const item of itemsOf(given, "lock")) readName(asked, figures, item, "lock");
  for (const item of itemsOf(given, "hide")) {
    if (!item.includes(".")) {
      if (known(item, parts, "part")) asked.parts.push(item);
    } else readName(asked, figures, item, "hide");
  }
  const [start, show] = [one("start"), one("show")];
  if (start && known(start, parts, "part")) asked.start = start;
  if (show && known(show, shown2, "figure")) asked.show = show;
  return asked;
}
var list = (items) => items.map(encodeURIComponent).join(",");
function write({ settings = [], lock = [], hide = [], start = "", show = "", chapter = "", tasks = null }) {
  const pairs = chapter ? [`chapter=${encodeURIComponent(chapter)}`] : [];
  for (const [key, value] of settings) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(written2(value))}`);
  if (lock.length) pairs.push(`lock=${list(lock)}`);
  if (hide.length) pairs.push(`hide=${list(hide)}`);
  if (start) pairs.push(`start=${encodeURIComponent(start)}`);
  if (show) pairs.push(`show=${encodeURIComponent(show)}`);
  if (tasks) pairs.push(`tasks=${list(tasks)}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}

// ../legstrength/live/view/link.js
function makeLink(slug, settings) {
  const query = () => {
    const now = settings.values();
    return write({ settings: settings.names.map((name) => [`${slug}.${name}`, now[name]]) }).slice(1);
  };
  const to = (asked) => {
    const target = new URL(document.location.href);
    target.search = asked;
    target.hash = slug;
    return target.href;
  };
  const takes = (name) => takesOf((trait) => settings.controls[name].get(trait), name, settings.optionsOf(name));
  return {
    query,
    /** The page's address with these settings, or those of a query. */
    href: (asked = query()) => to(asked),
    /** The query of some settings. @param {Record<string, import("../../../frontend/shared/link.js").Value>} some */
    queryOf: (some) => write({ settings: Object.entries(some).map(([name, value]) => [`${slug}.${name}`, value]) }).slice(1),
    /**
     * Name → value of what a kept query holds and a control still takes, and why the rest is refused.
     * @param {string} kept
     */
    settingsOf(kept) {
      const controls = Object.fromEntries(settings.names.map((name) => [name, takes(name)]));
      const figures = { [slug]: { controls, groups: [] } };
      const { settings: found, refused } = read(kept, { figures, shown: null, parts: null });
      return { values: found[slug] ?? {}, refused: refused.map(({ reason }) => reason) };
    }
  };
}

// ../legstrength/live/view/player.js
var PLAY_MS = 40;
function makePlayer(control, words) {
  const toggles = [];
  const corners = [];
  let frame = 0, last = 0;
  const tell = () => {
    const text = frame ? words.pause : words.play;
    for (const one of toggles) one.textContent = text;
    for (const one of corners) one.setAttribute("aria-label", text);
    for (const one of [...toggles, ...corners]) one.closest(".explorer")?.toggleAttribute("data-playing", frame > 0);
  };
  const step = (now) => {
    frame = requestAnimationFrame(step);
    const steps = Math.floor((now - last) / PLAY_MS);
    if (steps < 1) return;
    last += steps * PLAY_MS;
    const [low, high, size] = ["min", "max", "step"].map((name) => control.get(name));
    const along2 = control.get("value") - low + steps * size;
    control.set("value", onStep(low + along2 % (high - low), low, size));
  };
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    tell();
    control.save_changes();
  };
  const start = () => {
    last = performance.now();
    frame = requestAnimationFrame(step);
    tell();
  };
  return {
    /** A button with words. */
    toggle() {
      const made = button("play", words.play);
      toggles.push(made);
      return made;
    },
    /** A round button for the corner of a picture. */
    corner() {
      const made = button("play", "", { class: "explorer-run", "aria-label": words.play });
      corners.push(made);
      return made;
    },
    stop,
    start: () => frame ? void 0 : start(),
    act: () => frame ? stop() : start()
  };
}

// ../legstrength/live/view/run.js
var SETTLED_MS = 400;
function makeRun({ compute, show, settled, failed }) {
  let latest = null;
  let previous = null;
  let moving = false;
  let scheduled = false;
  let freshFrame = true;
  let [prepared, begun] = [false, false];
  let timer = 0;
  function draw2() {
    scheduled = false;
    freshFrame = false;
    begun = true;
    requestAnimationFrame(() => {
      freshFrame = true;
    });
    try {
      if (!prepared || !latest) latest = compute();
      prepared = false;
      show(latest, previous);
    } catch (error) {
      failed(error);
    }
  }
  return {
    draw: draw2,
    /** Computes the first run ahead, for a page that would rather draw it in a task of its own. */
    prepare() {
      try {
        latest = compute();
        prepared = true;
      } catch {
      }
    },
    latest: () => latest,
    previous: () => previous,
    /** The run before is no longer of interest. */
    forget() {
      previous = null;
    },
    /** A control moved. The first change of a frame is drawn as soon as all controls are set; further ones wait for the next frame. */
    changed() {
      prepared = false;
      if (!begun) return;
      if (!moving && latest) {
        moving = true;
        previous = latest.results;
      }
      if (!scheduled) {
        scheduled = true;
        if (freshFrame) queueMicrotask(draw2);
        else requestAnimationFrame(draw2);
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        moving = false;
        if (latest) settled(latest);
      }, SETTLED_MS);
    },
    end: () => clearTimeout(timer)
  };
}

// ../legstrength/live/view/set.js
var GLIDE_MS = 450;
var STEPS2 = 24;
function eased(share) {
  let [before, reached] = [0, 0];
  for (let step = 1; step <= STEPS2; step++) {
    const t = step / STEPS2;
    const x2 = 0.6 * t * (1 - t) ** 2 + t ** 3;
    const y2 = 3 * t * t * (1 - t) + t ** 3;
    if (x2 >= share) return reached + (y2 - reached) * (share - before) / (x2 - before);
    [before, reached] = [x2, y2];
  }
  return 1;
}
function makeSet({ root, body, link, settings, stage, player }, redraw) {
  let frame = 0;
  let target = {};
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  function arrive() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    settings.change(target);
  }
  function glide(values) {
    const from = settings.values();
    const moving = Object.entries(values).filter(([name, value]) => typeof value === "number" && from[name] !== value);
    const others = Object.entries(values).filter(([, value]) => typeof value !== "number");
    settings.change(Object.fromEntries(others));
    target = Object.fromEntries(moving);
    const start = performance.now();
    const step = (now) => {
      const share = Math.max(0, (now - start) / GLIDE_MS);
      if (share >= 1) return arrive();
      const part = eased(share);
      const between2 = moving.map(([name, value]) => {
        const first = Number(from[name]);
        return [name, settings.stepped(name, first + part * (Number(value) - first))];
      });
      settings.change(Object.fromEntries(between2));
      frame = requestAnimationFrame(step);
    };
    if (moving.length) frame = requestAnimationFrame(step);
  }
  function hear(event) {
    if (!(event instanceof CustomEvent) || event.target !== root) return;
    const { values: asked = {}, view, look, glide: gliding = false, run = false } = event.detail ?? {};
    arrive();
    const { values, refused } = link.settingsOf(link.queryOf(asked));
    for (const reason of refused) console.error(`${root.dataset.explorer}: ${reason}`);
    if (view !== void 0 && !stage.change(view)) console.error(`${root.dataset.explorer} has no view “${view}”.`);
    if (look !== void 0 && !stage.stress(look)) console.error(`${root.dataset.explorer} shows no “${look}”.`);
    root.dataset.view = stage.view();
    if (view !== void 0 || look !== void 0) redraw();
    player?.stop();
    if (gliding && !run && !still.matches && !document.hidden) glide(values);
    else settings.change(values);
    if (run && !still.matches) player?.start();
  }
  for (const touch of ["pointerdown", "keydown"]) body.addEventListener(touch, arrive, { capture: true });
  return { hear, end: arrive };
}

// ../legstrength/live/view/landing.js
var RISE_MS = 220;
var RING_MS = 300;
var MS_A_PX = 6;
var FROM_PX = 28;
var RING_PX = 10;
var acrossOf = ({ transform: { baseVal } }) => baseVal.length ? baseVal.getItem(0).matrix.e : 0;
function land(picture2) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const marks = (
    /** @type {SVGPathElement[]} */
    [...picture2.querySelectorAll(".plot-lands path")]
  );
  const first = Math.min(...marks.map(acrossOf));
  for (const mark of marks) {
    const delay = MS_A_PX * (acrossOf(mark) - first);
    const rise = [
      { translate: `0 ${FROM_PX}px`, opacity: 0 },
      { translate: "0 0", opacity: 1 }
    ];
    mark.animate(rise, { duration: RISE_MS, delay, fill: "backwards", easing: "cubic-bezier(.22, .61, .36, 1)" });
    if (mark.classList.contains("plot-fill"))
      mark.animate([{ strokeWidth: `${RING_PX}px` }, {}], { duration: RING_MS, delay: delay + RISE_MS });
  }
}

// ../legstrength/live/plot/elements.js
var SVG = "http://www.w3.org/2000/svg";
function write2(element2, at, paint) {
  for (const [name, value] of Object.entries(dressed(at, paint))) {
    if (value !== void 0) element2.setAttribute(name, String(value));
  }
}
function elementOf({ tag, at, inside: inside2 }, paint) {
  const element2 = document.createElementNS(SVG, tag);
  write2(element2, at, paint);
  if (typeof inside2 === "string") element2.textContent = inside2;
  else for (const one of inside2) element2.append(elementOf(one, paint));
  return element2;
}
function differ(was, is) {
  for (const name in is) if (was[name] !== is[name]) return true;
  for (const name in was) if (!(name in is)) return true;
  return false;
}
function patch(element2, was, is, paint) {
  if (was === is) return element2;
  if (was.tag !== is.tag || typeof was.inside !== typeof is.inside) {
    const made = elementOf(is, paint);
    element2.replaceWith(made);
    return made;
  }
  if (differ(was.at, is.at)) {
    const now = dressed(is.at, paint);
    for (const name in dressed(was.at, paint)) if (now[name] === void 0) element2.removeAttribute(name);
    write2(element2, is.at, paint);
  }
  if (typeof is.inside === "string") {
    if (was.inside !== is.inside) element2.textContent = is.inside;
    return element2;
  }
  const before = (
    /** @type {import("./scene.js").Node[]} */
    was.inside
  );
  let child = (
    /** @type {SVGElement | null} */
    element2.firstElementChild
  );
  for (const [place, one] of is.inside.entries()) {
    if (!child || place >= before.length) element2.append(elementOf(one, paint));
    else child = /** @type {SVGElement | null} */
    patch(child, before[place], one, paint).nextElementSibling;
  }
  while (element2.childElementCount > is.inside.length) element2.lastElementChild?.remove();
  return element2;
}

// ../legstrength/live/view/dials.js
var CORE = 0.2;
function round({ left, top, width, height }, x2, y2) {
  const [across3, down] = [x2 - left - width / 2, y2 - top - height / 2];
  if (Math.hypot(across3, down) < CORE * width / 2) return null;
  return (Math.atan2(across3, -down) / (2 * Math.PI) + 1) % 1;
}
function makeDials(figure, settings) {
  const made = /* @__PURE__ */ new Map();
  function make(name) {
    const dial = element("div", { class: "explorer-dial", "aria-hidden": "true", "data-turns": name });
    const control = settings.controls[name];
    const turn = (event) => {
      const share = round(dial.getBoundingClientRect(), event.clientX, event.clientY);
      if (share === null) return;
      const [low, high] = [control.get("min"), control.get("max")];
      settings.change({ [name]: settings.stepped(name, low + share * (high - low)) });
    };
    dial.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      dial.setPointerCapture(event.pointerId);
      turn(event);
    });
    dial.addEventListener("pointermove", (event) => {
      if (dial.hasPointerCapture(event.pointerId)) turn(event);
    });
    figure.append(dial);
    made.set(name, dial);
    return dial;
  }
  return {
    /** Lays what is touched over what is drawn. @param {{control: string, box: import("../plot/words.js").Box}[]} places  @param {number} scale by which the picture is shown larger than drawn */
    lay(places, scale) {
      for (const { control, box } of places) {
        const { style } = made.get(control) ?? make(control);
        style.left = `${box.left * scale}px`;
        style.top = `${box.top * scale}px`;
        style.width = `${(box.right - box.left) * scale}px`;
        style.height = `${(box.bottom - box.top) * scale}px`;
      }
    }
  };
}

// ../legstrength/live/view/reading.js
var GAP = 12;
function makeReading({ figure, id, say, words }) {
  const dot = element("span", { class: "explorer-dot", "aria-hidden": "true", hidden: true });
  const told = element("div", { class: "explorer-told", "aria-hidden": "true", hidden: true });
  const hint = element("span", { id: `${id}-read`, hidden: true }, words.read);
  let readable = [];
  let larger = 1;
  let spot = null;
  const clear = () => {
    spot = null;
    dot.hidden = told.hidden = true;
  };
  function show(next, spoken) {
    spot = next;
    const { trace, points } = readable[next.series];
    const lines = wordsAt(trace, next.place);
    const [x2, y2] = points[next.place].map((at) => at * larger);
    told.replaceChildren(...lines.map((line2) => element("div", {}, line2)));
    dot.hidden = told.hidden = false;
    dot.style.transform = `translate(${x2}px, ${y2}px)`;
    const { clientWidth: wide, clientHeight: high } = figure;
    const left = Math.min(Math.max(0, x2 - told.offsetWidth / 2), Math.max(0, wide - told.offsetWidth));
    const above = y2 - GAP - told.offsetHeight;
    const top = above >= 0 ? above : Math.min(y2 + GAP, high - told.offsetHeight);
    told.style.transform = `translate(${left}px, ${top}px)`;
    if (spoken) say(lines.join(". "));
  }
  function point2(event) {
    const { left, top } = figure.getBoundingClientRect();
    const found = spotAt(readable, [(event.clientX - left) / larger, (event.clientY - top) / larger]);
    if (!found) clear();
    else if (found.series !== spot?.series || found.place !== spot.place || told.hidden) show(found, false);
  }
  const keys = {
    ArrowLeft: (at) => along(readable, at, -1),
    ArrowRight: (at) => along(readable, at, 1),
    ArrowUp: (at) => across2(readable, at, -1),
    ArrowDown: (at) => across2(readable, at, 1),
    Home: ({ series }) => along(readable, { series, place: -1 }, 1),
    End: ({ series }) => along(readable, { series, place: readable[series].points.length }, -1)
  };
  figure.tabIndex = 0;
  figure.setAttribute("aria-describedby", hint.id);
  figure.append(dot, told, hint);
  figure.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") point2(event);
  });
  figure.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") clear();
  });
  figure.addEventListener("click", point2);
  figure.addEventListener("blur", clear);
  figure.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && spot) clear();
    else if (event.key in keys && readable.length)
      show(spot ? keys[event.key](spot) : keys.Home({ series: 0, place: 0 }), true);
    else return;
    event.preventDefault();
  });
  return {
    /** The picture shows something else now; where a reader stands is read anew. @param {Readable[]} now  @param {number} scale by which it is shown larger than drawn */
    update(now, scale) {
      readable = now;
      larger = scale;
      const at = spot;
      const point3 = at && readable[at.series]?.points[at.place];
      if (at && point3 && Number.isFinite(point3[0] + point3[1])) show(at, false);
      else clear();
    }
  };
}

// ../legstrength/live/view/picture.js
var LARGEST = 1.5;
var WIDTH2 = 640;
var wordsOf = ({ ownerDocument: { documentElement } }) => Number.parseFloat(getComputedStyle(documentElement).fontSize) / 16;
function makePicture({ look, dark, source, settings, id, say, words }) {
  const paint = { dark: { ...DARK, ...dark }, live: true };
  const graph = element("div", { class: "explorer-graph" });
  const attributes = { class: "explorer-figure", "data-role": "picture", "data-view": look.name, role: "img" };
  const figure = element("div", { ...attributes, "aria-label": look.alt }, graph);
  const reading = makeReading({ figure, id: `${id}-${look.name}`, say, words });
  const dials = makeDials(figure, settings);
  let [width, height, larger] = [0, 0, 1];
  let panel = null;
  let sheet = null;
  let shown2 = null;
  function lay() {
    width = figure.clientWidth || width;
    height = figure.clientHeight || height || look.height;
    larger = Math.min(LARGEST, Math.max(1, wordsOf(figure)));
    const size = { width: (width || WIDTH2) / larger, height: height / larger };
    const made = sheetOf(source(), { ...size, narrow: look.narrow, panel });
    figure.traces = made.traces;
    sheet = made;
    return made;
  }
  function first(scene) {
    const made = elementOf(scene, paint);
    made.setAttribute("aria-hidden", "true");
    graph.replaceChildren(made);
    return made;
  }
  return {
    figure,
    look,
    panels: () => panelsOf(source().layout),
    traces: () => source().data,
    /** @param {string} name */
    knows: (name) => [...source().data.map(({ meta }) => meta), ...source().insets ?? []].some((one) => one?.look?.includes(name)),
    /** Shows one panel alone, or all of them. @param {Panel | null} one */
    choose(one) {
      if (one?.low !== panel?.low) sheet = null;
      panel = one;
    },
    /** Whether the figure's room is another than the one that it was drawn for. */
    outgrown: () => Boolean(figure.clientWidth) && (figure.clientWidth !== width || figure.clientHeight !== height),
    /** The figure or its room is another one now. */
    forget() {
      sheet = null;
    },
    /**
     * Shows results, those of the run before as a quiet twin, and curves beside them.
     * @param {Results} results
     * @param {Results | null} previous
     * @param {readonly import("../plot/guests.js").Guest[]} guests
     * @param {string} look what is stressed
     */
    show(results, previous, guests, look2) {
      const { scene, readable, turning } = draw(sheet ?? lay(), results, previous, guests, look2);
      reading.update(readable, larger);
      dials.lay(turning, larger);
      shown2 = { scene, element: shown2 ? patch(shown2.element, shown2.scene, scene, paint) : first(scene) };
    },
    /** @param {string} text what the results come to, in words */
    describe: (text) => figure.setAttribute("aria-label", `${look.alt} ${text}`)
  };
}

// ../legstrength/live/view/stage.js
var LOW = 0.6;
var LARGE = 1.5;
var same2 = (one, other) => one === other || typeof one === "object" && JSON.stringify(one) === JSON.stringify(other);
function makeStage({ spec, source, settings, player, id, say, words, redraw }) {
  const pictures = [spec.look, ...spec.views].map(
    (look2) => makePicture({ look: look2, dark: spec.dark, source: () => source(look2.name), settings, id, say, words })
  );
  let at = pictures[0];
  const corner = player?.corner() ?? null;
  const tabs = element("div", { class: "explorer-tabs", role: "group", "aria-label": words.panels, hidden: true });
  const figures = pictures.map(({ figure }) => figure);
  const style = `--height: ${at.look.height}px`;
  const whole = element("div", { class: "explorer-stage", style }, ...figures, tabs, corner);
  let parts = [];
  let [chosen, alone2] = [0, false];
  let before = null;
  const guests = { kept: [], drawn: [], all: [] };
  let [look, turned] = ["", false];
  const switches = pictures.map(({ look: { name, title: title2 } }) => button("view", title2, { "data-view": name }));
  const switcher = switches.length > 1 ? element("div", { class: "explorer-views", role: "group", "aria-label": words.views }, ...switches) : null;
  function list2() {
    const traces = at.traces();
    parts = at.panels().map((panel, place) => ({
      title: at.look.panels[place] ?? panel.title,
      panel,
      asks: resultsIn(traces, panel)
    }));
    chosen = 0;
    for (const one of switches) one.setAttribute("aria-pressed", String(one.dataset.view === at.look.name));
    tabs.replaceChildren(...parts.map(({ title: title2 }, place) => button("panel", title2, { "data-panel": place })));
    for (const { figure } of pictures) figure.hidden = figure !== at.figure;
    if (corner) corner.hidden = !source(at.look.name).insets?.some(({ turns }) => turns === spec.play);
  }
  function fit() {
    whole.classList.toggle("explorer-large", wordsOf(whole) >= LARGE);
    const { clientHeight: high } = whole;
    if (high) alone2 = parts.length > 1 && high < LOW * at.look.height;
    tabs.hidden = !alone2;
    whole.classList.toggle("explorer-alone", alone2);
    for (const [place, tab] of [...tabs.children].entries()) tab.setAttribute("aria-pressed", String(place === chosen));
    at.choose(alone2 ? parts[chosen].panel : null);
  }
  function answer(results) {
    const changed = ({ asks }) => [...asks].some((name) => !same2(results[name], before?.[name]));
    if (alone2 && before && before !== results && !changed(parts[chosen])) {
      const found = parts.findIndex(changed);
      if (found >= 0) chosen = found;
    }
    before = results;
  }
  list2();
  return {
    whole,
    figures,
    switcher,
    view: () => at.look.name,
    /** Shows another picture of the same results; whether there is one of that name. @param {string} name */
    change(name) {
      const found = pictures.find((one) => one.look.name === name);
      if (found && found !== at) {
        at = found;
        look = "";
        turned = true;
        list2();
      }
      return Boolean(found);
    },
    /** Lets what bears a name stay full while the rest fades, until "" ends it; whether anything bears it. @param {string} name */
    stress(name) {
      const known = !name || at.knows(name);
      if (known) look = name;
      return known;
    },
    /** @param {Results} results  @param {Results | null} previous */
    show(results, previous) {
      answer(results);
      fit();
      at.show(results, previous, guests.all, look);
      if (turned) land(at.figure);
      turned = false;
    },
    /** The figures are other ones now. */
    forget() {
      for (const picture2 of pictures) picture2.forget();
      list2();
    },
    /** Other curves come to stand beside the figure's own. @param {"kept" | "drawn"} kind  @param {Guest[]} those */
    invite(kind, those) {
      guests[kind] = those;
      guests.all = [...guests.kept, ...guests.drawn];
      redraw();
    },
    guests: () => guests.all,
    /** @param {HTMLElement} tab */
    turn(tab) {
      chosen = Number(tab.dataset.panel);
      redraw();
    },
    /** @param {string} text */
    describe: (text) => at.describe(text),
    /** Draws anew when the room changes; returns how to end that. */
    watch() {
      const sizes = new ResizeObserver(() => {
        if (!whole.clientWidth) return;
        const was = alone2;
        fit();
        if (was === alone2 && !at.outgrown()) return;
        at.forget();
        redraw();
      });
      for (const one of [whole, ...figures]) sizes.observe(one);
      return () => sizes.disconnect();
    }
  };
}

// ../legstrength/live/view/table.js
function makeRows(table, { columns, every }, count) {
  const headings2 = columns.map((column) => element("th", { scope: "col" }, column.heading));
  table.append(element("thead", {}, element("tr", {}, ...headings2)));
  const cells = [];
  const rows = element("tbody");
  for (let row = 0; row < count; row += every) {
    const line2 = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
    cells.push(line2);
    rows.append(element("tr", {}, ...line2));
  }
  table.append(rows);
  return cells;
}
function makeTable(spec, words, fixed) {
  const { columns, every, caption } = spec.table;
  const table = element("table", {}, element("caption", {}, caption));
  const notes = spec.footnotes.map((note) => element("li", {}, note));
  const whole = element(
    "details",
    { class: "explorer-data", "data-role": "data" },
    element("summary", {}, words.data),
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": caption }, table),
    notes.length ? element("ul", { class: "explorer-footnotes" }, ...notes) : null
  );
  let cells = null;
  const fill2 = (results) => {
    const listOf = (name) => (
      /** @type {(number | string)[]} */
      results[name]
    );
    cells ??= makeRows(table, spec.table, listOf(columns[0].result).length);
    for (const [row, line2] of cells.entries()) {
      for (const [place, cell] of line2.entries()) {
        const { result, digits } = columns[place];
        const value = listOf(result)[row * every];
        const text = typeof value === "number" ? fixed(value, digits) : value;
        if (cell.textContent !== text) cell.textContent = text;
      }
    }
  };
  return { whole, table, fill: fill2 };
}

// ../legstrength/live/view/index.js
async function takePlace(model, el) {
  if (model.get("_linked") && !el.isConnected) await new Promise((inserted) => setTimeout(inserted));
  const root = el.closest(".explorer") ?? el;
  root.classList.add("explorer");
  Object.assign(root.dataset, { explorer: model.get("slug"), state: "loading", revision: "0" });
  el.replaceChildren();
  return root;
}
async function findControls(model, spec) {
  const controls = {};
  for (const name of Object.keys(spec.controls)) {
    const id = model.get("_controls")[name].slice("IPY_MODEL_".length);
    controls[name] = await model.widget_manager.get_model(id);
  }
  return controls;
}
async function build(model, el, signal, code) {
  const spec = model.get("_spec");
  const slug = model.get("slug");
  const { words } = spec;
  const onPage = Boolean(model.get("_linked"));
  const linked = { used: [], refused: [], locked: [], hidden: [], ...model.get("_linked") };
  const root = await takePlace(model, el);
  const settings = makeSettings(spec, await findControls(model, spec), linked.locked);
  const { status, say } = makeStatus();
  const player = spec.play ? makePlayer(settings.controls[spec.play], words) : null;
  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const common = { manager: model.widget_manager, settings, id, say, words, signal };
  const link = makeLink(slug, settings);
  const groups = await makeGroups(spec, linked, player, common);
  const notes = makeNotes(spec, linked, words, root);
  const scenarios = makeScenarios(spec, words, settings.change);
  const { whole: data, table, fill: fill2 } = makeTable(spec, words, code.fixed);
  const { actions, share } = makeActions(words, onPage, root.dataset.sheet);
  const linkField = makeLinkField(words);
  const kept = makeKept(slug, words, (queries) => late.keep(queries));
  const source = (view = spec.look.name) => view === spec.look.name ? model.get("_figure") : model.get("_views")[view];
  const late = { redraw() {
  }, keep() {
  } };
  const stage = makeStage({ spec, source, settings, player, id, say, words, redraw: () => late.redraw() });
  const order = [notes.notice, notes.result, stage.switcher, scenarios.row, ...groups];
  const doing = spec.actions ? [actions, linkField, kept.whole] : [];
  const parts = [...order, ...doing, ...notes.caveats, makeKey(spec.key), data, status];
  const panel = element("div", { class: spec.actions ? "explorer-panel" : "explorer-panel explorer-plain" }, ...parts);
  const body = element("div", { class: "explorer-body" }, stage.whole, panel);
  return {
    model,
    el,
    root,
    signal,
    code,
    spec,
    slug,
    words,
    onPage,
    linked,
    settings,
    status,
    say,
    stage,
    late,
    player,
    notes,
    scenarios,
    table,
    fill: fill2,
    actions,
    share,
    linkField,
    kept,
    body,
    source,
    link
  };
}
function fail(explorer, error) {
  const { root, el, notes, words, onPage, fallback } = explorer;
  console.error(error);
  root.dataset.state = "error";
  if (fallback?.isConnected && globalThis.figures) {
    el.replaceChildren();
    globalThis.figures.standIn(root, "lost");
    return;
  }
  notes.notice.hidden = false;
  notes.notice.textContent = onPage ? words.failed : `${words.error} ${error instanceof Error ? error.message : error}`;
}
function finish({ root, slug, notes, fallback }, { settings, results }) {
  if (fallback?.isConnected) fallback.remove();
  if (root.dataset.state === "error") notes.tellRefused();
  root.dataset.revision = String(Number(root.dataset.revision) + 1);
  root.dataset.state = "ready";
  const detail = { explorer: slug, settings, results };
  root.dispatchEvent(new CustomEvent("explorer:run", { bubbles: true, detail }));
}
function makeRuns(explorer) {
  const { model, code, settings, notes, scenarios, body, stage, status } = explorer;
  const describe = ({ text }) => stage.describe(text);
  const run = makeRun({
    compute() {
      const [now, data] = [settings.values(), model.get("data")];
      const results = code.run(now, data);
      return { settings: now, results, text: code.sentence(now, results, data) };
    },
    show(latest, previous) {
      notes.sentence.textContent = latest.text;
      explorer.fill(latest.results);
      scenarios.press(latest.settings);
      if (!body.hidden) stage.show(latest.results, previous);
      finish(explorer, latest);
    },
    settled(latest) {
      status.textContent = latest.text;
      describe(latest);
    },
    failed: (error) => fail(explorer, error)
  });
  return { run, describe };
}
function listen(explorer) {
  const { body, player } = explorer;
  const acts = makeActs(explorer);
  const stop = (event) => {
    if (!around(event, "[data-action=play]", HTMLElement)) player?.stop();
  };
  for (const event of player ? ["pointerdown", "keydown"] : []) body.addEventListener(event, stop, { capture: true });
  body.addEventListener("click", (event) => {
    const pressed = around(event, "[data-action]", HTMLElement);
    if (pressed) acts[pressed.dataset.action ?? ""]?.(pressed);
  });
}
function guestsOf({ link, settings, code, model }, queries) {
  return queries.flatMap((query) => {
    const now = { ...settings.defaults, ...link.settingsOf(query).values };
    try {
      return [{ name: settings.changes(now), results: code.run(now, model.get("data")) }];
    } catch (error) {
      console.error(error);
      return [];
    }
  });
}
function waitForTouch({ root, spec, settings, linked, signal }) {
  if (!spec.asks || linked.used.length) return root.removeAttribute("data-untouched");
  root.dataset.untouched = "";
  return settings.onChange(() => root.removeAttribute("data-untouched"), signal);
}
function close({ el, body, notes, model, words, signal, run }) {
  const gate = makeGate(model.get("gate"), words, signal, (byHand) => {
    body.hidden = false;
    run.draw();
    if (!byHand) return;
    notes.sentence.tabIndex = -1;
    notes.sentence.focus({ preventScroll: true });
  });
  el.prepend(gate);
  body.hidden = true;
}
async function render({ model, el, signal }, code) {
  const built = await build(model, el, signal, code);
  const { root, body, settings, stage, late, kept, notes, player, linked } = built;
  const fallback = root.querySelector(":scope > .explorer-fallback");
  const { run, describe } = makeRuns({ ...built, fallback });
  settings.onChange(run.changed, signal);
  waitForTouch(built);
  model.on("change:data", run.changed);
  const end = () => {
    run.end();
    model.off("change:data", run.changed);
  };
  await pause();
  if (!signal?.aborted) run.prepare();
  await pause();
  if (signal?.aborted) {
    end();
    return void 0;
  }
  el.append(body);
  const explorer = { ...built, fallback, run };
  late.redraw = () => {
    const latest = run.latest();
    if (!body.hidden && latest) stage.show(latest.results, run.previous());
  };
  late.keep = (queries) => stage.invite("kept", guestsOf(built, queries));
  const drawn = (event) => {
    if (event instanceof CustomEvent) stage.invite("drawn", event.detail.curves);
  };
  const restyle = () => {
    stage.forget();
    late.redraw();
  };
  model.on("change:_figure", restyle);
  listen(explorer);
  notes.tellRefused();
  const [forget, unwatch] = [kept.follow(), stage.watch()];
  if (mustWait(model.get("gate"), linked)) close(explorer);
  root.addEventListener("explorer:drawn", drawn);
  const before = built.onPage ? globalThis.explorerStore?.drawn?.(built.slug) : null;
  if (before) stage.invite("drawn", before.curves);
  const set2 = makeSet(explorer, late.redraw);
  root.addEventListener("explorer:set", set2.hear);
  root.dataset.view = stage.view();
  run.draw();
  kept.show();
  const first = run.latest();
  if (first) describe(first);
  return () => {
    end();
    root.removeEventListener("explorer:drawn", drawn);
    root.removeEventListener("explorer:set", set2.hear);
    set2.end();
    player?.stop();
    forget();
    unwatch();
    model.off("change:_figure", restyle);
  };
}
export {
  render
};
