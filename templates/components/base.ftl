<#import "head.ftl" as head>
<#import "header.ftl" as header>
<#import "breadcrumb.ftl" as breadcrumb>
<#import "updated.ftl" as updated>
<#import "feedback.ftl" as feedbackBox>
<#import "footer.ftl" as footer>
<#-- The frame of every page. Nested: all that stands in main before the page's end.
     script: a file of assets/ to load on this page, or nothing. goTo: as in head.
     end: false leaves out when the page was changed and the box for feedback. feedback: false leaves out that box alone. -->
<#macro base script="" goTo="" end=true feedback=true>
<!doctype html>
<html lang="${page.language.code}"<#if page.language.dir??> dir="${page.language.dir}"</#if>>
<head>
<@head.head script=script goTo=goTo/>
</head>
<body class="type-${page.type} purpose-${page.purpose}<#if page.intro.tone??> tone-${page.intro.tone}</#if>">
<a class="skip" href="#innehall">${t("skip")}</a>
<@header.siteHeader/>
<@breadcrumb.breadcrumb/>
<main id="innehall" tabindex="-1">
<#nested>
<#if end>
<div class="wrap end">
<@updated.updated/>
<#if feedback><@feedbackBox.feedback/></#if>
</div>
</#if>
</main>
<@footer.siteFooter/>
</body>
</html>
</#macro>
