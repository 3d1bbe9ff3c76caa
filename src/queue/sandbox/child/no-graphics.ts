// What happens on import here is its purpose. The PDF library takes these three names from a graphics library in
// machine code, which a child never loads, and needs nothing of them but that they are there: text is not drawn.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  Object.defineProperty(globalThis, name, {value: class {}, configurable: true, writable: true})
