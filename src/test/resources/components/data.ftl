<#-- What every example has: a small site. An example changes what it is about, and says what it shows. -->
<#global site = {"name": "Exempelköpings kommun", "title": "Uppdrag enligt LSS", "department": "Omsorgsförvaltningen",
  "phone": "08-465 004 00", "phoneHref": "tel:+46846500400", "email": "kontaktcenter@exempelkoping.se",
  "supervisionName": "Digg", "supervisionUrl": "https://www.digg.se/tdosanmalan", "baseUrl": "https://www.example.se/"}>
<#global links = {"start": "index.html", "apply": "anmal-intresse.html", "contact": "kontakt.html", "privacy": "personuppgifter.html",
  "compare": "jamfor-uppdragen.html", "support": "om-lss.html"}>
<#global original = {"lang": "sv", "note": "på svenska", "links": {}}>
<#global languages = []>
<#global theme = {"light": "#ffffff", "dark": "#111111"}>
<#global alternates = []>
<#assign where = {"key": "where", "label": "Var", "value": "Utanför hemmet", "card": true}>
<#assign time = {"key": "time", "label": "Tid", "value": "Några timmar i veckan", "card": false}>
<#assign compensation = {"key": "compensation", "label": "Ersättning", "value": "Betalas varje månad", "card": true}>
<#assign age = {"key": "age", "label": "Ålder", "value": "Minst 18 år", "card": false}>
<#global factLabels = [where, time, age]>
<#global roles = [
  {"slug": "kontaktperson", "value": "kontaktperson", "title": "Kontaktperson", "icon": "kontaktperson", "tone": "rose", "card": true, "compared": true, "choice": true, "href": "kontaktperson.html", "lead": "Du är som en vän.",
    "description": "Beskrivning", "applyHref": "anmal-intresse-kontaktperson.html", "facts": [where, time, age, compensation]},
  {"slug": "ledsagare", "value": "ledsagare", "title": "Ledsagare", "icon": "ledsagare", "tone": "sky", "card": true, "compared": true, "choice": true, "href": "ledsagare.html", "lead": "Du följer med ut.",
    "description": "Beskrivning", "applyHref": "anmal-intresse-ledsagare.html", "facts": [where, age]}]>
<#assign body><h2 id="rubrik">En rubrik</h2><p>Ett stycke.</p></#assign>
<#global page = {"type": "sida", "purpose": "page", "slug": "exempel", "title": "Exempel", "draft": false, "language": {"code": "sv", "locale": "sv_SE"},
  "intro": {"lead": "En ingress."},
  "meta": {"name": "exempel", "description": "Ett exempel.", "canonical": "https://www.example.se/exempel.html", "indexed": true},
  "maintenance": {"updated": {"iso": "2026-11-21", "text": "21 november 2026"}, "owner": "Omsorgsförvaltningen"},
  "article": {"body": body, "headings": []}, "details": {"facts": [where, time, age]}}>
<#global nav = [{"title": "Ledsagare", "href": "ledsagare.html", "current": false}, {"title": "Exempel", "href": "exempel.html", "current": true},
  {"title": "Anmäl intresse", "href": "anmal-intresse.html", "current": false}]>
<#global footer = [{"title": "Kontakt", "href": "kontakt.html", "current": false}, {"title": "Innehåll", "href": "innehall.html", "current": false}]>
<#global breadcrumbs = [{"title": "Start", "href": "index.html"}, {"title": "Exempel"}]>
<#global pages = [{"type": "roll", "purpose": "page", "card": true, "title": "Ledsagare", "href": "ledsagare.html", "description": "Om uppdraget.", "easy": false, "pdf": true}, {"type": "lattlast", "purpose": "easy", "card": false, "title": "Om LSS", "href": "om-lss.html", "description": "Om lagen.", "easy": true, "pdf": false}]>
<#-- As se.kommun.uppdrag.form defines them, with some of the examples' own. -->
<#assign free = {"required": false, "maxLength": 200, "options": []}>
<#assign must = free + {"required": true}>
<#global form = {"fields": {"namn": must, "epost": free + {"oneOf": "telefon", "pattern": ".+@.+"}, "telefon": free + {"oneOf": "epost", "pattern": ".*[0-9].*"},
  "uppdrag": must + {"exclusive": "vet-inte"}, "ort": free, "tider": free, "sprak": free, "onskemal": free, "meddelande": free + {"maxLength": 4000},
  "hittade": must, "saknas": free, "beskrivning": must, "plats": free, "hjalpmedel": free, "kontaktuppgift": free + {"pattern": ".+@.+|.*[0-9].*"}, "udda": free, "vem": must, "svar": must},
  "names": {}, "interest": {"enabled": true, "trial": false, "endpoint": "https://formular.example.se/intresse", "hidden": []}, "chosen": "",
  "feedback": {"enabled": true, "trial": false, "endpoint": "https://formular.example.se/synpunkt", "hidden": []},
  "accessibility": {"enabled": true, "trial": false, "endpoint": "https://formular.example.se/tillganglighet", "hidden": []}}>
<#global csp = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'">
<#function asset path><#return "/" + path></#function>
<#global asset = asset>
<#global longWord = "funktionsnedsättningsersättningsutbetalningsblankettsamlingspärm">
<#global markup = "<b>Fet</b> & \"citat\" 'enkel' </dd>">
