<#import "parts.ftl" as parts>
<@parts.head title="Alla bilder – redigera" token="" styles=["pages", "pictures"]/>
<body class="reviewing">
<a class="skip" href="#bilder">Hoppa till bilderna</a>
<header class="bar">
  <a class="back" href="/redigera/"><@parts.icon "back"/>Alla sidor</a>
  <div class="name"><h1>Alla bilder</h1></div>
</header>
<main class="overview" id="bilder" tabindex="-1">
  <p class="lead"><#if !pictures?has_content>Det finns inga bilder än. Lägg in en bild när du redigerar en sida.<#else><#if pictures?size == 1>En bild.<#else>${pictures?size} bilder.</#if>
    <#if unused == 1>En av dem står inte på någon sida.<#elseif unused gt 1>${unused} av dem står inte på någon sida.</#if>
    <#if silent gt 0>På <#if silent == 1>ett ställe<#else>${silent} ställen</#if> saknas det en text om vad bilden visar.</#if></#if></p>
  <ul class="pictures">
    <#list pictures as picture>
    <li>
      <img src="/${picture.file}" alt="" loading="lazy" width="${(picture.width gt 0)?then(picture.width, 160)?c}" height="${(picture.height gt 0)?then(picture.height, 120)?c}">
      <div>
        <h2>${picture.file}</h2>
        <p class="about"><#if picture.width gt 0>${picture.width?c} × ${picture.height?c} bildpunkter, </#if>${((picture.bytes + 999) / 1000)?int} kB</p>
        <#if !picture.uses?has_content>
        <p>Står inte på någon sida.</p>
        <#else>
        <ul>
          <#list picture.uses as use>
          <li><a href="/redigera/${use.page}">${use.title}</a>:
            <#if use.decorative>bara dekoration<#elseif use.alternative == ""><strong class="late">texten om vad bilden visar saknas</strong><#else>”${use.alternative}”</#if></li>
          </#list>
        </ul>
        </#if>
      </div>
    </li>
    </#list>
  </ul>
</main>
</body>
</html>
