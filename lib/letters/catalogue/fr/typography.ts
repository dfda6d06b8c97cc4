/** French sets a space before : ; ? ! and inside « », and no line may end there. Liquid's own != is left alone. */
export const frenchSpaces = (text: string): string =>
  text.replace(/ ([:;?!»])(?!=)/g, '\u00A0$1').replace(/« /g, '«\u00A0');
