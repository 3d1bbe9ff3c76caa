/** Every number in an attribute of places (`translate(12.345678,7)`), to a hundredth; what stands between stays. */
export const rounded = (attribute: string): string =>
  attribute.replace(/-?\d*\.\d+(?:e-?\d+)?/gi, number => String(Math.round(Number(number) * 100) / 100 || 0))
