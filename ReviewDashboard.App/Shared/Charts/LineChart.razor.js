// Draws lines with ApexCharts in the colours of the theme; the same chart takes new content and a change of theme.
import ApexCharts from '../../lib/apexcharts.esm.js';

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// What stands at the right of the plot, beside each line's end and in its colour: name with last value, and below it the target.
// Labels that would lie on each other are pushed apart.
function labels(content, colors, least, most, height) {
  const pixels = value => (most - value) / (most - least) * height;
  const shown = content.series
    .map((series, index) => ({ series, color: colors[index], at: series.values.findLastIndex(value => value !== null) }))
    .filter(end => end.at >= 0)
    .map(end => ({ ...end, x: content.labels[end.at], y: end.series.values[end.at] }))
    .sort((one, other) => other.y - one.y)
    .flatMap(end => [
      { ...end, text: end.series.endText, fontWeight: 600 },
      ...(end.series.target === null ? [] : [{ ...end, text: end.series.targetText, fontWeight: 400 }])
    ]);
  return spread(shown.map(label => pixels(label.y)), height).map((place, index) => {
    const { text, x, y, color, fontWeight } = shown[index];
    return {
      x, y, marker: { size: 0 },
      label: {
        text, textAnchor: 'start', offsetX: 9, offsetY: 13 + place - pixels(y), borderWidth: 0,
        style: { background: 'transparent', color, fontSize: '12px', fontWeight, fontFamily: 'inherit' }
      }
    };
  });
}

// Places from top to bottom, at least a line apart and none below the plot.
function spread(places, height, line = 16) {
  const apart = [];
  for (const place of places) apart.push(Math.max(place, (apart.at(-1) ?? -Infinity) + line));
  for (let i = apart.length - 1, floor = height; i >= 0; i--, floor -= line) {
    apart[i] = Math.min(apart[i], floor);
    floor = apart[i];
  }
  return apart;
}

// Round limits with at most six steps between them, and a little room above and below; shares end at a hundred.
function range(known) {
  if (!known.length) return [0, 100, 20];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(step => high - low <= 4 * step) ?? 5000;
  const most = Math.ceil((high + step / 10) / step) * step;
  return [Math.max(0, Math.floor((low - step / 5) / step) * step), high <= 100 ? Math.min(100, most) : most, step];
}

const targets = (content, colors) => content.series
  .map((series, index) => ({ y: series.target, borderColor: colors[index], strokeDashArray: 3, opacity: 0.9 }))
  .filter(target => target.y !== null);

function options(content, plot) {
  const colors = content.series.map((_, index) => token(`--series-${index % 3 + 1}`));
  const known = content.series.flatMap(series => [...series.values, series.target]).filter(value => value !== null);
  const [least, most, step] = range(known);
  const height = 290;
  const number = new Intl.NumberFormat(content.culture, { maximumFractionDigits: 1 });
  const wide = plot.clientWidth > 420;
  const longest = Math.max(0, ...content.series.flatMap(series => [series.endText, series.targetText]).map(text => text?.length ?? 0));
  return {
    chart: {
      type: 'line', height, fontFamily: 'inherit', foreColor: token('--muted'), background: 'transparent', parentHeightOffset: 0,
      toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false },
      animations: { enabled: false },
      events: { mounted: () => name(plot, content), updated: () => name(plot, content) }
    },
    series: content.series.map(series => ({ name: series.name, data: series.values })),
    colors,
    stroke: { width: 2, curve: 'straight' },
    markers: { size: 4, strokeWidth: 0, hover: { sizeOffset: 2 } },
    dataLabels: { enabled: false },
    legend: {
      show: !wide, position: 'bottom', onItemClick: { toggleDataSeries: false }, markers: { strokeWidth: 0, offsetX: -4 },
      formatter: (_, { seriesIndex }) => [content.series[seriesIndex].endText, content.series[seriesIndex].targetText].filter(text => text).join(', ')
    },
    grid: { borderColor: token('--line'), padding: { left: 8, right: wide ? Math.max(160, Math.min(210, longest * 7 + 14)) : 14, top: -14, bottom: 0 } },
    xaxis: { categories: content.labels, tooltip: { enabled: false }, axisBorder: { show: false }, axisTicks: { show: false }, crosshairs: { show: false } },
    yaxis: { min: least, max: most, tickAmount: Math.max(1, Math.round((most - least) / step)), labels: { formatter: value => number.format(value) } },
    tooltip: {
      shared: false, intersect: true, theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
      y: { formatter: (value, { seriesIndex, dataPointIndex }) => content.series[seriesIndex].texts[dataPointIndex] ?? '' }
    },
    annotations: {
      points: wide ? labels(content, colors, least, most, height - 50) : [],
      yaxis: targets(content, colors)
    }
  };
}

// Every mark can be reached by keyboard, says its figure and leads to the records behind it.
function name(plot, content) {
  for (const mark of plot.querySelectorAll('.apexcharts-marker[rel]')) {
    const series = content.series[Number(mark.getAttribute('index'))];
    const at = Number(mark.getAttribute('rel'));
    if (!series?.texts[at]) continue;
    mark.setAttribute('tabindex', '0');
    mark.setAttribute('role', 'link');
    mark.style.cursor = 'pointer';
    mark.onclick = () => Blazor.navigateTo(series.hrefs[at]);
    mark.onkeydown = event => { if (event.key === 'Enter') mark.onclick(); };
    mark.setAttribute('aria-label', `${series.name}, ${content.labels[at]}: ${series.texts[at]}`);
  }
}

export function draw(plot, content) {
  const chart = new ApexCharts(plot, options(content, plot));
  chart.render();
  const redraw = () => chart.updateOptions(options(content, plot), false, false);
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return {
    update(next) {
      content = next;
      redraw();
    },
    dispose() {
      theme.disconnect();
      chart.destroy();
    }
  };
}
