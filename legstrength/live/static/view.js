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
      var s = !n.document && !!n.postMessage, a = n.IS_PAPA_WORKER || false, o = {}, h = 0, w = {};
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
            if (a) n.postMessage({ results: r2, workerId: w.WORKER_ID, finished: i2 });
            else if (U(this._config.chunk) && !e2) {
              if (this._config.chunk(r2, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = r2 = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r2.data), this._completeResults.errors = this._completeResults.errors.concat(r2.errors), this._completeResults.meta = r2.meta), this._completed || !i2 || !U(this._config.complete) || r2 && r2.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i2 || r2 && r2.meta.paused || this._nextChunk(), r2;
          }
          this._halted = true;
        }, this._sendError = function(e2) {
          U(this._config.error) ? this._config.error(e2) : a && this._config.error && n.postMessage({ workerId: w.WORKER_ID, error: e2, finished: false });
        };
      }
      function d(e) {
        var r2;
        (e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(e2) {
          this._input = e2, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (r2 = new XMLHttpRequest(), this._config.withCredentials && (r2.withCredentials = this._config.withCredentials), s || (r2.onload = m(this._chunkLoaded, this), r2.onerror = m(this._chunkError, this)), r2.ontimeout = m(this._chunkTimeout, this), r2.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s), this._config.downloadTimeout && !s && (r2.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
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
            s && 0 === r2.status && this._chunkError();
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
        var n2, s2, a2, t, o2 = Math.pow(2, 53), h2 = -o2, u2 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d2 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i2 = this, r2 = 0, l2 = 0, f2 = false, e = false, c2 = [], p2 = { data: [], errors: [], meta: {} };
        function y(e2) {
          return "greedy" === m2.skipEmptyLines ? "" === e2.join("").trim() : 1 === e2.length && 0 === e2[0].length;
        }
        function _2() {
          if (p2 && a2 && (k("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w.DefaultDelimiter + "'"), a2 = false), m2.skipEmptyLines && (p2.data = p2.data.filter(function(e3) {
            return !y(e3);
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
              var n3 = r4, s3 = e3[r4], s3 = ((e4, t4) => ((e5) => (m2.dynamicTypingFunction && void 0 === m2.dynamicTyping[e5] && (m2.dynamicTyping[e5] = m2.dynamicTypingFunction(e5)), true === (m2.dynamicTyping[e5] || m2.dynamicTyping)))(e4) ? "true" === t4 || "TRUE" === t4 || "false" !== t4 && "FALSE" !== t4 && (((e5) => {
                if (u2.test(e5)) {
                  e5 = parseFloat(e5);
                  if (h2 < e5 && e5 < o2) return 1;
                }
              })(t4) ? parseFloat(t4) : d2.test(t4) ? new Date(t4) : "" === t4 ? null : t4) : t4)(n3 = m2.header ? r4 >= c2.length ? "__parsed_extra" : c2[r4] : n3, s3 = m2.transform ? m2.transform(s3, n3) : s3);
              "__parsed_extra" === n3 ? (i4[n3] = i4[n3] || [], i4[n3].push(s3)) : i4[n3] = s3;
            }
            return m2.header && (r4 > c2.length ? k("FieldMismatch", "TooManyFields", "Too many fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3) : r4 < c2.length && k("FieldMismatch", "TooFewFields", "Too few fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3)), i4;
          }
          var r3;
          p2 && (m2.header || m2.dynamicTyping || m2.transform) && (r3 = 1, !p2.data.length || Array.isArray(p2.data[0]) ? (p2.data = p2.data.map(i3), r3 = p2.data.length) : p2.data = i3(p2.data, 0), m2.header && p2.meta && (p2.meta.fields = c2), l2 += r3);
        }
        function g2() {
          return m2.header && 0 === c2.length;
        }
        function k(e2, t2, i3, r3) {
          e2 = { type: e2, code: t2, message: i3 };
          void 0 !== r3 && (e2.row = r3), p2.errors.push(e2);
        }
        U(m2.step) && (t = m2.step, m2.step = function(e2) {
          p2 = e2, g2() ? _2() : (_2(), 0 !== p2.data.length && (r2 += e2.data.length, m2.preview && r2 > m2.preview ? s2.abort() : (p2.data = p2.data[0], t(p2, i2))));
        }), this.parse = function(e2, t2, i3) {
          var r3 = m2.quoteChar || '"', r3 = (m2.newline || (m2.newline = this.guessLineEndings(e2, r3)), a2 = false, m2.delimiter ? U(m2.delimiter) && (m2.delimiter = m2.delimiter(e2), p2.meta.delimiter = m2.delimiter) : ((r3 = ((e3, t3, i4, r4, n3) => {
            var s3, a3, o3, h3;
            n3 = n3 || [",", "	", "|", ";", w.RECORD_SEP, w.UNIT_SEP];
            for (var u3 = 0; u3 < n3.length; u3++) {
              for (var d3, l3 = n3[u3], f3 = 0, c3 = 0, p3 = 0, _3 = (o3 = void 0, new b({ comments: r4, delimiter: l3, newline: t3, preview: 10 }).parse(e3)), g3 = 0; g3 < _3.data.length; g3++) i4 && y(_3.data[g3]) ? p3++ : (d3 = _3.data[g3].length, c3 += d3, void 0 === o3 ? o3 = d3 : 0 < d3 && (f3 += Math.abs(d3 - o3), o3 = d3));
              0 < _3.data.length && (c3 /= _3.data.length - p3), 1.99 < c3 && (void 0 === a3 || f3 < a3 || f3 === a3 && h3 < c3) && (a3 = f3, s3 = l3, h3 = c3);
            }
            return { successful: !!(m2.delimiter = s3), bestDelimiter: s3 };
          })(e2, m2.newline, m2.skipEmptyLines, m2.comments, m2.delimitersToGuess)).successful ? m2.delimiter = r3.bestDelimiter : (a2 = true, m2.delimiter = w.DefaultDelimiter), p2.meta.delimiter = m2.delimiter), E(m2));
          return r3.header = g2(), m2.preview && m2.header && r3.preview++, n2 = e2, s2 = new b(r3), p2 = s2.parse(n2, t2, i3), _2(), f2 ? { meta: { paused: true } } : p2 || { meta: { paused: false } };
        }, this.paused = function() {
          return f2;
        }, this.pause = function() {
          f2 = true, s2.abort(), n2 = U(m2.chunk) ? "" : n2.substring(s2.getCharIndex());
        }, this.resume = function() {
          i2.streamer._halted ? (f2 = false, i2.streamer.parseChunk(n2, true)) : setTimeout(i2.resume, 3);
        }, this.aborted = function() {
          return e;
        }, this.abort = function() {
          e = true, s2.abort(), p2.meta.aborted = true, U(m2.complete) && m2.complete(p2), n2 = "";
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
        var S = (C = C || {}).delimiter, O = C.newline, x = C.comments, T = C.step, I = C.preview, A = C.fastMode, D = null, L = false, F = null == C.quoteChar ? '"' : C.quoteChar, z = F;
        if (void 0 !== C.escapeChar && (z = C.escapeChar), ("string" != typeof S || -1 < w.BAD_DELIMITERS.indexOf(S)) && (S = ","), x === S) throw new Error("Comment character same as delimiter");
        true === x ? x = "#" : ("string" != typeof x || -1 < w.BAD_DELIMITERS.indexOf(x)) && (x = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
        var M = 0, j = false;
        this.parse = function(i2, t, r2) {
          if ("string" != typeof i2) throw new Error("Input must be a string");
          var n2 = i2.length, e = S.length, s2 = O.length, a2 = x.length, o2 = U(T), h2 = [], u2 = [], d2 = [], l2 = M = 0;
          if (!i2) return v();
          if (A || false !== A && -1 === i2.indexOf(F)) {
            for (var f2 = i2.split(O), c2 = 0; c2 < f2.length; c2++) {
              if (d2 = f2[c2], M += d2.length, c2 !== f2.length - 1) M += O.length;
              else if (r2) return v();
              if (!x || d2.substring(0, a2) !== x) {
                if (o2) {
                  if (h2 = [], k(d2.split(S)), R(), j) return v();
                } else k(d2.split(S));
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
              var y = w2(-1 === (_2 = -1 !== _2 && _2 < m2 + 1 ? i2.indexOf(O, m2 + 1) : _2) ? p2 : Math.min(p2, _2));
              if (i2.substr(m2 + 1 + y, e) === S) {
                d2.push(i2.substring(M, m2).replace(g2, F)), i2[M = m2 + 1 + y + e] !== F && (m2 = i2.indexOf(F, M)), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), -1 !== _2 && _2 < M && (_2 = i2.indexOf(O, M));
                break;
              }
              y = w2(_2);
              if (i2.substring(m2 + 1 + y, m2 + 1 + y + s2) === O) {
                if (d2.push(i2.substring(M, m2).replace(g2, F)), E2(m2 + 1 + y + s2), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), m2 = i2.indexOf(F, M), o2 && (R(), j)) return v();
                if (I && h2.length >= I) return v(true);
                break;
              }
              u2.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h2.length, index: M }), m2++;
            }
          }
          else if (x && 0 === d2.length && i2.substring(M, M + a2) === x) {
            if (-1 === _2) return v();
            M = _2 + s2, _2 = i2.indexOf(O, M), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M));
          } else if (-1 !== p2 && (p2 < _2 || -1 === _2)) d2.push(i2.substring(M, p2)), M = p2 + e, p2 = i2.indexOf(S, M);
          else {
            if (-1 === _2) break;
            if (d2.push(i2.substring(M, _2)), E2(_2 + s2), o2 && (R(), j)) return v();
            if (I && h2.length >= I) return v(true);
          }
          return b2();
          function k(e2) {
            h2.push(e2), l2 = M;
          }
          function w2(e2) {
            var t2 = 0;
            return t2 = -1 !== e2 && (e2 = i2.substring(m2 + 1, e2)) && "" === e2.trim() ? e2.length : t2;
          }
          function b2(e2) {
            return r2 || (void 0 === e2 && (e2 = i2.substring(M)), d2.push(e2), M = n2, k(d2), o2 && R()), v();
          }
          function E2(e2) {
            M = e2, k(d2), d2 = [], _2 = i2.indexOf(O, M);
          }
          function v(e2) {
            if (C.header && !t && h2.length && !L) {
              var s3 = h2[0], a3 = /* @__PURE__ */ Object.create(null), o3 = new Set(s3);
              let n3 = false;
              for (let r3 = 0; r3 < s3.length; r3++) {
                let i3 = q(s3[r3]);
                if (a3[i3 = U(C.transformHeader) ? C.transformHeader(i3, r3) : i3]) {
                  let e3, t2 = a3[i3];
                  for (; e3 = i3 + "_" + t2, t2++, o3.has(e3); ) ;
                  o3.add(e3), s3[r3] = e3, a3[i3]++, n3 = true, (D = null === D ? {} : D)[e3] = i3;
                } else a3[i3] = 1, s3[r3] = i3;
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
            for (var s2 = 0; s2 < t.results.data.length && (i2.userStep({ data: t.results.data[s2], errors: t.results.errors, meta: t.results.meta }, n2), !r2); s2++) ;
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
        var s2 = false, g2 = true, m2 = ",", y = "\r\n", a2 = '"', o2 = a2 + a2, i2 = false, r2 = null, h2 = false, u2 = ((() => {
          if ("object" == typeof t) {
            if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e2) {
              return -1 !== t.delimiter.indexOf(e2);
            }).length || (m2 = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s2 = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i2 = t.skipEmptyLines), "string" == typeof t.newline && (y = t.newline), "string" == typeof t.quoteChar && (a2 = t.quoteChar, o2 = a2 + a2), "boolean" == typeof t.header && (g2 = t.header), Array.isArray(t.columns)) {
              if (0 === t.columns.length) throw new Error("Option columns is empty");
              r2 = t.columns;
            }
            void 0 !== t.escapeChar && (o2 = t.escapeChar + a2), t.escapeFormulae instanceof RegExp ? h2 = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h2 = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(P(a2), "g"));
        "string" == typeof e && (e = JSON.parse(e));
        if (Array.isArray(e)) {
          if (!e.length) return n2(r2, e, i2);
          if (Array.isArray(e[0])) return n2(null, e, i2);
          if ("object" == typeof e[0]) return n2(r2 || Object.keys(e[0]), e, i2);
        } else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r2), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n2(e.fields || [], e.data || [], i2);
        throw new Error("Unable to serialize unrecognized input");
        function n2(e2, t2, i3) {
          var r3 = "", n3 = ("string" == typeof e2 && (e2 = JSON.parse(e2)), "string" == typeof t2 && (t2 = JSON.parse(t2)), Array.isArray(e2) && 0 < e2.length), s3 = !Array.isArray(t2[0]);
          if (n3 && g2) {
            for (var a3 = 0; a3 < e2.length; a3++) 0 < a3 && (r3 += m2), r3 += k(e2[a3], a3);
            0 < t2.length && (r3 += y);
          }
          for (var o3 = 0; o3 < t2.length; o3++) {
            var h3 = (n3 ? e2 : t2[o3]).length, u3 = false, d2 = n3 ? 0 === Object.keys(t2[o3]).length : 0 === t2[o3].length;
            if (i3 && !n3 && (u3 = "greedy" === i3 ? "" === t2[o3].join("").trim() : 1 === t2[o3].length && (null == t2[o3][0] || 0 === t2[o3][0].length)), "greedy" === i3 && n3) {
              for (var l2 = [], f2 = 0; f2 < h3; f2++) {
                var c2 = s3 ? e2[f2] : f2;
                l2.push(t2[o3][c2]);
              }
              u3 = "" === l2.join("").trim();
            }
            if (!u3) {
              for (var p2 = 0; p2 < h3; p2++) {
                0 < p2 && !d2 && (r3 += m2);
                var _2 = n3 && s3 ? e2[p2] : p2;
                r3 += k(t2[o3][_2], p2);
              }
              o3 < t2.length - 1 && (!i3 || 0 < h3 && !d2) && (r3 += y);
            }
          }
          return r3;
        }
        function k(e2, t2) {
          var i3, r3, n3;
          return null == e2 ? "" : e2.constructor === Date ? isNaN(e2.getTime()) ? "" : e2.toISOString() : (n3 = false, i3 = e2.toString(), h2 && "number" != typeof e2 && "bigint" != typeof e2 && "boolean" != typeof e2 && h2.test(i3) && (e2 = i3 = "'" + i3, n3 = true), r3 = i3.replace(u2, o2), (n3 = n3 || true === s2 || "function" == typeof s2 && s2(e2, t2) || Array.isArray(s2) && s2[t2] || ((e3, t3) => {
            for (var i4 = 0; i4 < t3.length; i4++) if (-1 < e3.indexOf(t3[i4])) return true;
            return false;
          })(r3, w.BAD_DELIMITERS) || -1 < r3.indexOf(m2) || -1 < i3.indexOf(a2) || " " === r3.charAt(0) || " " === r3.charAt(r3.length - 1)) ? a2 + r3 + a2 : r3);
        }
      }, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "\uFEFF", w.BAD_DELIMITERS = ["\r", "\n", '"', w.BYTE_ORDER_MARK], w.WORKERS_SUPPORTED = !s && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a && (n.onmessage = function(e) {
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

// shared/csv.js
var import_papaparse = __toESM(require_papaparse_min(), 1);
var MARK = "\uFEFF";
var LINE_END = "\r\n";
var FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?(?: ?%)?$))/;
var KEPT_MS = 6e4;
function csvOf(about, rows) {
  const head = about.map((line) => `# ${line}${LINE_END}`).join("");
  return `${MARK}${head}${import_papaparse.default.unparse(rows, { newline: LINE_END, escapeFormulae: FORMULA })}${LINE_END}`;
}
function saveCsv(name, about, rows) {
  const url = URL.createObjectURL(new Blob([csvOf(about, rows)], { type: "text/csv;charset=utf-8" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

// ../legstrength/live/view/traces.js
function isDark(root) {
  const themed = root.closest("[data-theme]") ?? document.documentElement;
  if (themed.dataset.theme) return themed.dataset.theme === "dark";
  return document.body.dataset.jpThemeLight === "false";
}
function recolour(value, palette) {
  if (typeof value === "string") return palette[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((part) => recolour(part, palette));
  if (value && typeof value === "object" && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recolour(part, palette)]));
  }
  return value;
}
function setPath(target, path, value) {
  const names = path.split(".");
  const last = names.pop() ?? path;
  for (const name of names) target = target[name] ??= {};
  target[last] = value;
}
function buildTraces(figure) {
  const traces = [];
  for (const trace of figure.data) {
    if (trace.meta?.previous) {
      const { previous, ...filled3 } = trace.meta;
      traces.push({
        ...trace,
        mode: "lines",
        fill: "none",
        meta: { ...filled3, before: true },
        hoverinfo: "skip",
        line: { ...trace.line, width: 1.5, dash: "dot" },
        opacity: 0.55
      });
    }
    traces.push(trace);
  }
  return traces;
}
function fillTraces(traces, results, previous) {
  for (const trace of traces) {
    if (!trace.meta) continue;
    const source = trace.meta.before ? previous ?? results : results;
    for (const [attribute, name] of Object.entries(trace.meta)) {
      if (attribute !== "before" && attribute !== "previous") setPath(trace, attribute, source[name]);
    }
  }
}

// ../legstrength/live/view/save.js
var WIDTH = 1e3;
var rowsOf = (table) => [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
function saveImage(format, slug, spec, source, { results, text }) {
  const { data, layout } = structuredClone(source);
  const traces = buildTraces({ data });
  fillTraces(traces, results, null);
  const lines = (text.match(/.{1,130}(?=\s|$)/g) ?? []).map((line) => `<sub>${line.trim()}</sub>`);
  const title = {
    text: [spec.title, ...lines].join("<br>"),
    x: 0.01,
    xanchor: "left",
    y: 1,
    yanchor: "top",
    pad: { t: 28 },
    font: { size: 18 }
  };
  const top = 84 + 24 * lines.length;
  const margin = { ...layout.margin, t: top };
  const paper = { ...layout, title, margin, paper_bgcolor: "#ffffff", plot_bgcolor: "#ffffff" };
  const height = Math.max(600, spec.height + top);
  const file = { format, width: WIDTH, height, scale: format === "png" ? 2 : 1, filename: slug };
  globalThis.Plotly.downloadImage({ data: traces, layout: paper }, file);
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
  const about = () => [spec.title, spec.version, onPage ? link.href() : link.query()];
  const keepButton = () => find("[data-action=keep-run]", HTMLElement, explorer.actions);
  const cells = ({ settings: now, results }) => {
    const set = settings.names.map((name) => [spec.controls[name].label, settings.said(name, now[name])]);
    const number = (result) => (
      /** @type {number} */
      results[result]
    );
    const found = spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(number(result), digits)]);
    return [...set, ...found];
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
    "download-image": withRun((latest) => saveImage("png", slug, spec, source(), latest)),
    "download-vector": withRun((latest) => saveImage("svg", slug, spec, source(), latest)),
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
    play: () => player?.act()
  };
}

// ../legstrength/live/view/drawing.js
function makeDrawing({ svg, alt, parts, hint }) {
  const canvas = element("div", { class: "explorer-canvas" });
  const said = element("p", { class: "explorer-said", "aria-hidden": "true" }, hint);
  const whole = element("div", { class: "explorer-drawing", "data-role": "drawing" }, canvas, said);
  let fills = [];
  let chosen = null;
  let shown2 = "";
  const tell = () => {
    const text = chosen?.getAttribute("aria-label") ?? hint;
    if (said.textContent !== text) said.textContent = text;
  };
  const choose = (event) => {
    const part = around(event, "[data-says]", SVGElement);
    if (part) {
      chosen = part;
      tell();
    }
  };
  for (const event of ["pointerover", "pointerdown", "focusin"]) canvas.addEventListener(event, choose);
  return {
    whole,
    // The SVG is made anew only as the page turns dark or light; whoever has a part in focus keeps it.
    /** @param {Palette} palette */
    colour(palette) {
      const coloured = svg.replace(/#[0-9a-f]{6}\b/gi, (colour) => palette[colour.toLowerCase()] ?? colour);
      if (coloured === shown2) return;
      shown2 = coloured;
      const active = document.activeElement;
      const focused = active instanceof SVGElement && canvas.contains(active) ? active.dataset.part : null;
      const picked = chosen?.dataset.part;
      canvas.innerHTML = coloured;
      const drawn = find("svg", SVGElement, canvas);
      drawn.setAttribute("role", "group");
      drawn.setAttribute("aria-label", alt);
      fills = [];
      for (const [name, attributes] of Object.entries(parts)) {
        const node = find(`[data-part="${name}"]`, SVGElement, drawn);
        for (const [attribute, result] of Object.entries(attributes))
          fills.push([node, attribute === "says" ? "aria-label" : attribute, result]);
        if (!attributes.says) continue;
        node.dataset.says = "";
        node.setAttribute("role", "img");
        node.setAttribute("tabindex", "0");
        if (name === focused) node.focus({ preventScroll: true });
      }
      chosen = picked ? find(`[data-part="${picked}"]`, SVGElement, drawn) : null;
    },
    /** @param {Results} results */
    fill(results) {
      for (const [node, attribute, result] of fills) {
        const value = String(results[result]);
        if (attribute === "text") {
          if (node.textContent !== value) node.textContent = value;
        } else if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
      }
      tell();
    }
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
function makeFigure(spec) {
  const graph = element("div", { class: "explorer-graph" });
  const look = { class: "explorer-figure", role: "img", "aria-label": spec.alt, style: `--height: ${spec.height}px` };
  return { graph, figure: element("div", look, graph) };
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
function makeActions(words, onPage) {
  return element(
    "div",
    { class: "explorer-actions" },
    button("reset", words.reset),
    button("keep-run", words.keep),
    onPage ? button("copy-link", words.link) : null,
    button("download-csv", words.csv),
    button("download-image", words.image),
    button("download-vector", words.vector)
  );
}
function makeLinkField(words) {
  const look = { class: "explorer-link", type: "text", readonly: true, hidden: true, "aria-label": words.linkLabel };
  return element("input", look);
}
function makeKey({ title, rows }) {
  if (!rows.length) return null;
  const entries = rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)]);
  const look = { class: "explorer-key", "data-role": "key" };
  return element("details", look, element("summary", {}, title), element("dl", {}, ...entries));
}
function makeNotes(spec, linked, words) {
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  return {
    notice,
    sentence: element("p", { class: "explorer-result", "data-role": "result" }),
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
var MINUS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
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
  const plain = (text) => Number(text.replace(",", "."));
  if (GROUPS_AND_DECIMALS.test(digits)) {
    const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    return [plain(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`)];
  }
  const found = DECIMALS.test(digits) ? [plain(digits)] : [];
  if (GROUPS.test(digits)) found.push(Number(digits.replace(/[.,]/g, "")));
  return found;
}
function readNumber(text, { low, high, step, unit = "" }) {
  const [, sign, digits, tail] = /^([+-]?)\s*([\d.,]+)(.*)$/.exec(text.trim().replace(MINUS, "-").replace(BETWEEN_DIGITS, "$1")) ?? [];
  if (digits === void 0 || !isUnit(tail, unit)) return NONE;
  const found = meanings(digits).map((one) => sign === "-" ? -one : one);
  if (!found.length) return NONE;
  const outside = (one) => Math.max(low - one, one - high, 0);
  const uneven = (one) => Math.abs(onStep(one, low, step) - one) > 1e-9;
  const inside = found.filter((one) => outside(one) === 0);
  if (!inside.length) {
    const near = found.reduce((best, one) => outside(one) < outside(best) ? one : best);
    return { value: near < low ? low : high, told: "clipped" };
  }
  const even = inside.filter((one) => !uneven(one));
  const [chosen, other] = even.length ? even : inside;
  const value = Math.min(high, onStep(chosen, low, step));
  if (other !== void 0) return { value, told: "open" };
  return { value, told: even.length ? "read" : "stepped" };
}

// ../legstrength/live/view/names.js
function nameControl(view, control, name, hintId) {
  const label = control.get("description");
  const unit = control.get("unit") ?? "";
  for (const titled of view.el.querySelectorAll("[title='null'], [title='']")) titled.removeAttribute("title");
  view.el.querySelector(".widget-label")?.removeAttribute("title");
  const handle = view.el.querySelector("[role=slider]");
  const readout = view.el.querySelector(".widget-readout");
  if (handle) {
    handle.setAttribute("aria-label", label);
    if (hintId) handle.setAttribute("aria-describedby", hintId);
    const speak = () => {
      const spoken = `${onStep(control.get("value"), control.get("min"), control.get("step"))}${unit ? ` ${unit}` : ""}`;
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
  view.el.dataset.control = name;
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
  return {
    names,
    controls,
    optionsOf,
    defaults: Object.fromEntries(names.map((name) => [name, spec.controls[name].default])),
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
var filled = (words, parts) => words.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
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
  const note = told === "read" ? "" : filled(words[NOTES[told]], { ...parts, value: shown(value === null ? stands : value) });
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
  const range = filled(words.seriesRange, { low: control.get("min"), high: control.get("max") });
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
  const draw = (event) => {
    const box = sketch.getBoundingClientRect();
    const within = (part) => Math.min(1, Math.max(0, part));
    const place = Math.min(bars.length - 1, Math.floor(within((event.clientX - box.left) / box.width) * bars.length));
    const next = [...control.get("value")];
    next[place] = onStep(low + within((box.bottom - event.clientY) / box.height) * (high - low), low, step);
    control.set("value", next);
    control.save_changes();
  };
  sketch.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || control.get("disabled")) return;
    sketch.setPointerCapture(event.pointerId);
    draw(event);
  });
  sketch.addEventListener("pointermove", (event) => {
    if (sketch.hasPointerCapture(event.pointerId)) draw(event);
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
    element(
      "div",
      { class: "explorer-cells" },
      ...cells.map(({ input }, place) => element("label", {}, names[place], input))
    ),
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
function makeSeriesTable(heading, title, columns, id, words, say) {
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
    { class: "explorer-field explorer-series explorer-scroll", role: "region", "aria-label": title, tabindex: "0" },
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
    { class: "explorer-field" },
    view.el,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
    note
  );
  place.fields.append(field);
  view.trigger("displayed");
  nameControl(view, control, name, hintId);
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
  if (!group.folded) return element("fieldset", attributes, element("legend", {}, group.title), fields);
  const about = group.about ? element("p", { class: "explorer-about" }, group.about) : null;
  return element("details", attributes, element("summary", {}, group.title), about, fields);
}
async function makeGroups(spec, linked, player, common) {
  const groups = [];
  let played = null;
  for (const group of spec.groups) {
    const plays = player && spec.drawing && group.controls.includes(spec.drawing.play);
    const look = plays ? "explorer-fields explorer-played" : "explorer-fields";
    const fields = element("div", { class: look }, plays ? player.toggle : null);
    await addControls({ ...common, fields }, spec, group, linked.locked);
    const made = framed(group, fields);
    made.hidden = linked.hidden.includes(group.slug);
    if (plays) played = made;
    else groups.push(made);
  }
  return { groups, played };
}

// ../legstrength/live/view/kept.js
var MOST_KEPT = 12;
var NOWHERE = { load: () => [], save: () => true, onChange: () => () => {
} };
var isRun = (run) => Array.isArray(run?.cells) && run.cells.every((cell) => Array.isArray(cell) && cell.length === 2) && typeof run.query === "string";
var headingsOf = (runs) => [
  ...new Set(runs.flatMap(({ cells }) => cells.map(([heading]) => heading)))
];
var cellsOf = (run, headings) => headings.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));
function rowOf(run, place, headings, words) {
  const named = (action, text) => button(action, text, { "aria-label": `${text}: ${words.keptRun} ${place + 1}` });
  const does = [named("open-run", words.keptOpen), named("drop-run", words.keptDrop)];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(place + 1)),
    ...cellsOf(run, headings).map((text) => element("td", {}, text)),
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
function makeKept(slug, words) {
  const store = globalThis.explorerStore ?? NOWHERE;
  const { caption, rows, table, whole } = makeFrame(words);
  let runs = [];
  function show() {
    whole.hidden = !runs.length;
    const headings = headingsOf(runs);
    const head = [words.keptRun, ...headings, words.keptDo].map((text) => element("th", { scope: "col" }, text));
    rows.replaceChildren(...runs.map((run, place) => rowOf(run, place, headings, words)));
    table.replaceChildren(caption, element("thead", {}, element("tr", {}, ...head)), rows);
  }
  const read2 = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_KEPT);
  };
  function replace(next) {
    runs = next;
    const kept = store.save(slug, runs);
    show();
    return kept;
  }
  const placeOf = (pressed) => [...rows.children].findIndex((row) => row.contains(pressed));
  read2();
  show();
  return {
    whole,
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
      const headings = headingsOf(runs);
      return [[...headings, words.linkHeading], ...runs.map((run) => [...cellsOf(run, headings), linkOf(run.query)])];
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
var MINUS2 = "−";
var Refused = class extends Error {
};
var reasonFor = (why, parts) => link_words_default[why].replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
var bare2 = (text) => text.replace(ADDED, "").trim();
var cut = (text, most = MOST_SHOWN) => [...text].slice(0, most).join("");
var printed = (number, unit = "") => `${decimal(number).replace("-", MINUS2)} ${unit}`.trim();
var decimal = (number) => {
  const text = number.toFixed(10).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};
function written(value) {
  if (Array.isArray(value)) return value.map(decimal).join("_");
  return typeof value === "number" ? decimal(value) : String(value);
}
function numberOf(text, { low, high, step, unit }, label) {
  if (!NUMBER.test(text)) {
    throw new Refused(reasonFor("number", { label, text: cut(text), low: printed(low), high: printed(high, unit) }));
  }
  const number = Number(text);
  const said = cut(text).replace("-", MINUS2);
  if (number > high) throw new Refused(reasonFor("above", { label, text: said, high: printed(high, unit) }));
  if (number < low) throw new Refused(reasonFor("below", { label, text: said, low: printed(low, unit) }));
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
function filled2(record, name, first) {
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
    filled2(asked.settings, slug, () => ({}))[name] = value;
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
  if (known || !figures) filled2(asked[into], slug, () => []).push(name);
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
  for (const [key, value] of settings) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(written(value))}`);
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

// ../legstrength/live/view/marks.js
var MOVED = /* @__PURE__ */ new Set(["x", "y", "text", "visible", "marker.opacity", "before", "previous"]);
function findMarks(graph) {
  const { _fullData, _fullLayout } = (
    /** @type {any} */
    graph
  );
  const axis = (letter, name) => _fullLayout[`${letter}axis${name.slice(1)}`];
  return _fullData.map(({ uid, visible, xaxis, yaxis }) => {
    const group = visible === true ? graph.querySelector(`.scatterlayer .trace${uid}`) : null;
    return group && {
      xaxis: axis("x", xaxis),
      yaxis: axis("y", yaxis),
      line: group.querySelector(".js-line"),
      band: group.querySelector(".js-fill"),
      words: all(".textpoint text", SVGElement, group),
      points: all(".points .point", SVGElement, group)
    };
  });
}
function moveMarks(traces, marks) {
  const todo = [];
  let before = "";
  for (const [place, trace] of traces.entries()) {
    const mark = marks[place];
    if (!trace.meta) continue;
    if (!mark || (trace.visible ?? true) !== true) {
      if (Boolean(mark) === ((trace.visible ?? true) === true)) continue;
      return false;
    }
    const count = trace.x?.length ?? 0;
    if (!("x" in trace.meta)) continue;
    const { xaxis, yaxis } = mark;
    if (trace.mode === "lines" && mark.line) {
      const points = Array.from(
        { length: count },
        (_, i) => `${xaxis.d2p(trace.x[i]).toFixed(2)},${yaxis.d2p(trace.y[i]).toFixed(2)}`
      );
      if (points.some((point) => point.includes("NaN"))) return false;
      const path = `M${points.join("L")}`;
      todo.push([mark.line, path]);
      const band = trace.fill === "tonexty" ? marks[place - 1]?.band : null;
      if (band) todo.push([band, `${before}L${points.reverse().join("L")}Z`]);
      before = path;
    } else if (trace.mode === "markers" && mark.points.length === count && Object.keys(trace.meta).every((name) => MOVED.has(name))) {
      const faded = trace.marker?.opacity;
      const places = mark.points.map((_, i) => [xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]);
      if (places.some(([x, y]) => Number.isNaN(x + y))) return false;
      for (const [i, point] of mark.points.entries()) {
        const [x, y] = places[i];
        todo.push([point, Array.isArray(faded) ? faded[i] : null, x, y]);
      }
    } else if (trace.mode === "text" && mark.words.length === count && trace.text.every(Boolean)) {
      for (const [i, word] of mark.words.entries())
        todo.push([word, trace.text[i], xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]);
    } else if (trace.mode !== "text" || mark.words.length || trace.text.some(Boolean)) {
      return false;
    }
  }
  for (const [node, content, x, y] of todo) {
    if (x === void 0) node.setAttribute("d", content);
    else if (node.tagName === "path") {
      node.setAttribute("transform", `translate(${x},${y})`);
      if (content !== null) node.style.opacity = content;
    } else {
      node.setAttribute("x", String(x));
      node.setAttribute("y", String(y));
      if (node.textContent !== content) node.textContent = content;
    }
  }
  return true;
}

// ../legstrength/live/view/picture.js
var NARROW = 520;
var OPTIONS = { displayModeBar: false, responsive: false, showTips: false, doubleClick: false };
function makePicture({ root, figure, graph, spec, source, drawing }) {
  let drawn = false;
  let width = 0;
  let marks;
  let traces;
  let layout;
  function style() {
    const palette = isDark(root) ? spec.dark : {};
    const narrow = (figure.clientWidth || width) < NARROW;
    const plain = source();
    layout = recolour({ ...plain.layout, ...narrow ? spec.narrow : {} }, palette);
    layout.width = void 0;
    layout.autosize = true;
    layout.height = figure.clientHeight || spec.height;
    traces = recolour(buildTraces(plain), palette);
    drawing?.colour(palette);
  }
  function redraw() {
    if (!drawn) return;
    globalThis.Plotly.redraw(graph);
    marks = findMarks(graph);
  }
  return {
    /**
     * Shows results, and those of the run before as a quiet twin.
     * @param {Results} results
     * @param {Results | null} previous
     */
    show(results, previous) {
      if (!drawn) style();
      drawing?.fill(results);
      fillTraces(traces, results, previous);
      if (drawn) {
        if (!moveMarks(traces, marks)) redraw();
        return;
      }
      globalThis.Plotly.newPlot(graph, traces, layout, OPTIONS);
      drawn = true;
      marks = findMarks(graph);
    },
    /**
     * Draws all anew, in the colours and for the width of now.
     * @param {Results} results
     * @param {Results | null} previous
     */
    restyle(results, previous) {
      if (!drawn) return;
      style();
      drawing?.fill(results);
      fillTraces(traces, results, previous);
      globalThis.Plotly.react(graph, traces, layout);
      marks = findMarks(graph);
    },
    redraw,
    /**
     * Calls back when the page's theme or the figure's width changes; returns how to end that.
     * @param {() => void} changed
     */
    watch(changed) {
      const themes = new MutationObserver(changed);
      themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
      themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
      const sizes = new ResizeObserver(() => {
        if (!figure.clientWidth || figure.clientWidth === width) return;
        width = figure.clientWidth;
        changed();
      });
      sizes.observe(figure);
      return () => {
        themes.disconnect();
        sizes.disconnect();
      };
    },
    end: () => globalThis.Plotly?.purge(graph)
  };
}

// ../legstrength/live/view/player.js
var PLAY_MS = 40;
function makePlayer(control, words) {
  const toggle = button("play", words.play);
  let frame = 0, last = 0;
  const step = (now) => {
    frame = requestAnimationFrame(step);
    const steps = Math.floor((now - last) / PLAY_MS);
    if (steps < 1) return;
    last += steps * PLAY_MS;
    const [low, high, size] = ["min", "max", "step"].map((name) => control.get(name));
    const along = control.get("value") - low + steps * size;
    control.set("value", onStep(low + along % (high - low), low, size));
  };
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    toggle.textContent = words.play;
    control.save_changes();
  };
  const start = () => {
    last = performance.now();
    frame = requestAnimationFrame(step);
    toggle.textContent = words.pause;
  };
  return { toggle, stop, act: () => frame ? stop() : start() };
}

// ../legstrength/live/view/run.js
var SETTLED_MS = 400;
function makeRun({ compute, show, settled, failed }) {
  let latest = null;
  let previous = null;
  let moving = false;
  let scheduled = false;
  let freshFrame = true;
  let timer = 0;
  function draw() {
    scheduled = false;
    freshFrame = false;
    requestAnimationFrame(() => {
      freshFrame = true;
    });
    try {
      latest = compute();
      show(latest, previous);
    } catch (error) {
      failed(error);
    }
  }
  return {
    draw,
    latest: () => latest,
    previous: () => previous,
    /** The run before is no longer of interest. */
    forget() {
      previous = null;
    },
    /** A control moved. The first change of a frame is drawn as soon as all controls are set; further ones wait for the next frame. */
    changed() {
      if (!moving && latest) {
        moving = true;
        previous = latest.results;
      }
      if (!scheduled) {
        scheduled = true;
        if (freshFrame) queueMicrotask(draw);
        else requestAnimationFrame(draw);
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

// ../legstrength/live/view/table.js
function makeRows(table, { columns, every }, count) {
  const headings = columns.map((column) => element("th", { scope: "col" }, column.heading));
  table.append(element("thead", {}, element("tr", {}, ...headings)));
  const cells = [];
  const rows = element("tbody");
  for (let row = 0; row < count; row += every) {
    const line = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
    cells.push(line);
    rows.append(element("tr", {}, ...line));
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
  const fill = (results) => {
    const listOf = (name) => (
      /** @type {(number | string)[]} */
      results[name]
    );
    cells ??= makeRows(table, spec.table, listOf(columns[0].result).length);
    for (const [row, line] of cells.entries()) {
      for (const [place, cell] of line.entries()) {
        const { result, digits } = columns[place];
        const value = listOf(result)[row * every];
        const text = typeof value === "number" ? fixed(value, digits) : value;
        if (cell.textContent !== text) cell.textContent = text;
      }
    }
  };
  return { whole, table, fill };
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
  const { figure, graph } = makeFigure(spec);
  const drawing = spec.drawing ? makeDrawing(spec.drawing) : null;
  const player = spec.drawing?.play ? makePlayer(settings.controls[spec.drawing.play], words) : null;
  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const common = { manager: model.widget_manager, settings, id, say, words, signal };
  const { groups, played } = await makeGroups(spec, linked, player, common);
  const notes = makeNotes(spec, linked, words);
  const scenarios = makeScenarios(spec, words, settings.change);
  const { whole: data, table, fill } = makeTable(spec, words, code.fixed);
  const [actions, linkField, kept] = [makeActions(words, onPage), makeLinkField(words), makeKept(slug, words)];
  const stage = drawing ? element("div", { class: "explorer-stage" }, drawing.whole, played, figure) : figure;
  const order = [notes.notice, scenarios.row, notes.sentence, stage, ...notes.caveats, ...groups, actions, linkField];
  const parts = [...order, kept.whole, makeKey(spec.key), data, status];
  const body = element("div", { class: "explorer-body" }, ...parts);
  const source = () => model.get("_figure");
  const picture = makePicture({ root, figure, graph, spec, source, drawing });
  const link = makeLink(slug, settings);
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
    figure,
    player,
    notes,
    scenarios,
    table,
    fill,
    actions,
    linkField,
    kept,
    body,
    source,
    picture,
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
  const { model, code, settings, spec, notes, scenarios, body, picture, figure, status } = explorer;
  const describe = ({ text }) => figure.setAttribute("aria-label", `${spec.alt} ${text}`);
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
      if (!body.hidden) picture.show(latest.results, previous);
      finish(explorer, latest);
    },
    settled(latest) {
      picture.redraw();
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
  if (signal?.aborted) return void 0;
  const { root, body, settings, picture, kept, notes, player, linked } = built;
  const fallback = root.querySelector(":scope > .explorer-fallback");
  el.append(body);
  const { run, describe } = makeRuns({ ...built, fallback });
  const explorer = { ...built, fallback, run };
  const restyle = () => {
    const latest = run.latest();
    if (!body.hidden && latest) picture.restyle(latest.results, run.previous());
  };
  settings.onChange(run.changed, signal);
  model.on("change:data", run.changed);
  model.on("change:_figure", restyle);
  listen(explorer);
  notes.tellRefused();
  const [forget, unwatch] = [kept.follow(), picture.watch(restyle)];
  if (mustWait(model.get("gate"), linked)) close(explorer);
  run.draw();
  const first = run.latest();
  if (first) describe(first);
  return () => {
    run.end();
    player?.stop();
    forget();
    unwatch();
    model.off("change:data", run.changed);
    model.off("change:_figure", restyle);
    picture.end();
  };
}
export {
  render
};
