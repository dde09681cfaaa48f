<#import "parts.ftl" as icons>
<#-- What the pages beside the editor share: head, bar with the way back, and a form that asks the server for one action. -->
<#macro page heading back backWords>
<@icons.head title=heading token=token styles=["dialogs", "pages", "side"] script="side"/>
<body class="reviewing">
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header class="bar">
  <a class="back" href="${back}"><@icons.icon "back"/>${backWords}</a>
  <div class="name"><h1>${heading}</h1></div>
</header>
<main class="overview side" id="innehall">
<#nested>
</main>
</body>
</html>
</#macro>

<#-- The server's answer names the page to go to; a refusal is shown under the button. -->
<#macro ask action words values={} quieter=true about="">
<form class="ask" data-action="${action}">
  <#list values as name, value><input type="hidden" name="${name}" value="${value}"></#list>
  <button class="button<#if quieter> quieter</#if>">${words}<#if about?has_content><span class="visually-hidden"> ${about}</span></#if></button>
  <p class="error" role="alert"></p>
</form>
</#macro>
