// For pages that frame a guide: each frame becomes as high as what it shows. Nothing else is taken from a frame.
const least = 120;
const most = 6000;
const frames = () => document.querySelectorAll('iframe[data-linkbook]');

addEventListener('message', ({ source, data }) => {
  // A sandboxed frame has no origin to compare: what counts is which window spoke.
  const frame = [...frames()].find(it => it.contentWindow === source);
  if (!frame || data?.linkbook !== 'height' || !Number.isFinite(data.height)) return;
  frame.height = String(Math.min(Math.max(Math.ceil(data.height), least), most));
});

// Frames that spoke before this script came are asked again.
for (const frame of frames()) frame.contentWindow?.postMessage({ linkbook: 'height?' }, '*');
