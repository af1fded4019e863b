// Saves a card's chart as a PNG: the card without its tools, in the styles of the page and with its font, under it what it was asked for.
const scale = 2;

export async function save(card) {
  const picture = pictureOf(card);
  document.body.append(picture);
  const { offsetWidth: width, offsetHeight: height } = picture;
  picture.remove();
  picture.style.position = 'static';
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await drawing(picture, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  context.fillStyle = getComputedStyle(card).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => download(blob, `${card.querySelector('h2').textContent.replace(/[\\/:*?"<>|]/g, '').trim()}.png`), 'image/png');
}

// Laid out beside the window in the width of the card, or wider where a part of it scrolls.
function pictureOf(card) {
  const picture = card.cloneNode(true);
  for (const tool of picture.querySelectorAll('.tools, .tip')) tool.remove();
  // A picture is XML, which knows no names such as the "data:collapsed" that a chart's legend has.
  for (const part of picture.querySelectorAll('.apexcharts-legend *'))
    for (const name of part.getAttributeNames().filter(name => name.includes(':'))) part.removeAttribute(name);
  const hidden = [...card.querySelectorAll('.scroll')].map(part => part.scrollWidth - part.clientWidth);
  const { fontFamily, fontSize, lineHeight, color } = getComputedStyle(document.body);
  Object.assign(picture.style, {
    position: 'fixed', left: '-10000px', boxSizing: 'border-box', width: `${card.offsetWidth + Math.max(0, ...hidden)}px`,
    margin: 0, border: 0, fontFamily, fontSize, lineHeight, color
  });
  const caption = document.createElement('p');
  caption.style.cssText = 'margin: 10px 0 0; color: var(--muted); font-size: 12px';
  const asked = ['.place [aria-current]', `#${card.id} .tools option:checked`, '.filter-bar .chosen button'].flatMap(part => [...document.querySelectorAll(part)]);
  caption.textContent = [...asked.map(words), document.title].join(' · ');
  picture.append(caption);
  return picture;
}

// Blazor leaves comments between what it draws.
const words = part => [...part.childNodes].filter(node => node.nodeType !== Node.COMMENT_NODE).map(node => node.textContent.replace('▾', '').trim()).filter(text => text).join(' ');

async function drawing(picture, width, height) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', width * scale);
  svg.setAttribute('height', height * scale);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.dataset.theme = document.documentElement.dataset.theme;
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = (await Promise.all([...document.styleSheets].flatMap(sheet => rules(sheet).map(rule => text(rule, sheet))))).join('\n');
  const page = document.createElementNS(svg.namespaceURI, 'foreignObject');
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  page.append(picture);
  svg.append(style, page);
  return new XMLSerializer().serializeToString(svg);
}

// A picture is no window: of the rules for certain windows it takes those that hold in this one.
const rules = group => [...group.cssRules].flatMap(rule =>
  !(rule instanceof CSSMediaRule) ? [rule] : matchMedia(rule.conditionText).matches ? rules(rule) : []);

// A picture may load nothing, so it carries the font.
async function text(rule, sheet) {
  if (!(rule instanceof CSSFontFaceRule)) return rule.cssText;
  const [whole, url] = rule.cssText.match(/url\("([^"]+)"\)/);
  const font = await (await fetch(new URL(url, sheet.href))).blob();
  const data = await new Promise(read => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result);
    reader.readAsDataURL(font);
  });
  return rule.cssText.replace(whole, `url("${data}")`);
}

function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
