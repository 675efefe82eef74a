// How an embedded guide looks: the page's own fonts and colours, and a few of its own that the page may set.
export const style = `
:host{display:block;font:inherit;color:var(--link-guide-ink,inherit);background:var(--link-guide-paper,none);
--accent:var(--link-guide-accent,light-dark(#1d4fa8,#8fb6ff));--lit:var(--link-guide-lit,light-dark(#ffe48f,#6a550f));
--on-lit:var(--link-guide-on-lit,light-dark(#1b1c20,#ebeae5));--soft:var(--link-guide-soft,light-dark(#5a5c64,#a9abb4));
--line:var(--link-guide-line,color-mix(in srgb,currentColor 22%,transparent));
--mono:var(--link-guide-mono,ui-monospace,Menlo,Consolas,monospace);--gap:var(--link-guide-gap,1rem);--round:var(--link-guide-round,.375rem)}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light;color:var(--link-guide-ink,#1b1c20);background:var(--link-guide-paper,#fff)}
:host([theme=dark]){color-scheme:dark;color:var(--link-guide-ink,#ebeae5);background:var(--link-guide-paper,#15161a)}
*{box-sizing:border-box;overflow-wrap:anywhere}
article{line-height:1.5}
h2,h3,h4{margin:0;line-height:1.3;text-wrap:balance}
h2{font-size:1.5em}h3{font-size:1.2em;margin-block:calc(var(--gap)*1.5) calc(var(--gap)*.5)}h4,li>h2{font-size:1.05em}
[tabindex="-1"]:focus{outline:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
p{margin:calc(var(--gap)*.4) 0}
ol,ul{margin:calc(var(--gap)*.4) 0;padding-inline-start:1.3em}
li+li{margin-block-start:calc(var(--gap)*.4)}
[part=lead],[part=picture]{color:var(--soft)}
a{color:var(--accent);text-underline-offset:.15em}
[part=steps]{list-style:none;padding:0}
[part~=step]{position:relative;padding:calc(var(--gap)*.5) calc(var(--gap)*.5) calc(var(--gap)*.5) 2.75em;border-radius:var(--round);scroll-margin:var(--gap)}
[part~=step][aria-current]{background:color-mix(in srgb,var(--lit) 30%,transparent);box-shadow:inset 3px 0 0 var(--accent)}
[part=number]{position:absolute;inset-inline-start:.5em;min-width:1.7em;text-align:center;line-height:1.6em;border:1.5px solid;border-radius:1em;font-weight:600;font-size:.9em}
b{font-weight:600}
[part=path] b,[part=button]{padding:.05em .4em;border:1px solid var(--line);border-radius:var(--round)}
[part=button]{border-block-end-width:2px}
code{padding:.1em .3em;border-radius:var(--round);background:color-mix(in srgb,currentColor 9%,transparent);font:.9em var(--mono)}
[part~=wanted]{background:var(--lit);color:var(--on-lit)}
[part~=mistaken]{text-decoration:underline wavy 1px;text-underline-offset:.25em}
[part~=wanted]::after,[part~=mistaken]::after{content:"\\2060••••"/"";letter-spacing:.1em}
pre{margin:calc(var(--gap)*.5) 0;padding:calc(var(--gap)*.75);border:1px solid var(--line);border-radius:var(--round);white-space:pre-wrap}
pre code{padding:0;background:none}
[part=address]{padding:.6em 1em;border:1px solid var(--line);border-radius:1.5em;font:.9em/1.5 var(--mono);word-break:break-all}
mark{padding:.1em .25em;border-radius:var(--round);background:var(--lit);color:var(--on-lit);font-weight:700}
[part~=callout]{padding-inline-start:.8em;border-inline-start:3px solid var(--line)}
[part~=warning]{border-color:currentColor}
table{border-collapse:collapse}
th,td{padding:.3em 1em .3em 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
[part=reader] label{display:block;font-size:.9em;color:var(--soft)}
input{width:100%;min-height:2.75em;padding:.4em .7em;border:1px solid color-mix(in srgb,currentColor 55%,transparent);border-radius:var(--round);background:none;color:inherit;font:inherit}
output{display:block;min-height:1.5em;font-size:.9em}
@media (prefers-reduced-motion:no-preference){[part~=step]{transition:background-color .2s}}
@media print{[part=reader]{display:none}}
@media (forced-colors:active){[part~=step][aria-current]{outline:2px solid Highlight}}
`;
