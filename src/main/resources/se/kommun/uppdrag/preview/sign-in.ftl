<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><#if next??><meta http-equiv="refresh" content="0;url=${next}"></#if><title>${title}</title><style>${style?no_esc}</style></head>
<body><main><h1>${title}</h1>
<#if next??>
<p><a href="${next}">Visa sidan</a></p>
<#else>
<#if used>
<p>Varje adress till förhandsvisningen gäller en gång. Den här är använd, eller från en tidigare start.</p>
</#if>
<p>Bara du som har startat förhandsvisningen får se den. Andra som använder datorn kommer inte åt den.</p>
<h2>Så öppnar du förhandsvisningen</h2>
<ol>
<li>Gå till fönstret där du startade förhandsvisningen.</li>
<li>Tryck på Enter. Då skrivs en ny adress.</li>
<li>Öppna den nya adressen i den här webbläsaren. Den gäller en gång.</li>
</ol>
<p>Kommer ingen ny adress? Avsluta förhandsvisningen med Ctrl+C och starta den igen.</p>
<p>Text som du har skrivit men inte sparat finns kvar.</p>
</#if>
</main></body></html>
