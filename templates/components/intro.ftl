<#import "illustration.ftl" as illustration>
<#import "draft-mark.ftl" as draft>
<#import "heading.ftl" as heading>
<#import "pdf-link.ftl" as pdfLink>
<#import "easy-link.ftl" as easyLink>
<#import "sign-link.ftl" as signLink>
<#-- The page's top: heading, lead, and what is nested (a call to action). art: name of an illustration, or nothing. -->
<#macro intro art="">
<div class="intro">
<div class="wrap">
<div class="intro-text">
<@draft.draftMark/>
<@heading.heading/>
<#if page.intro.lead??>
<p class="lead">${page.intro.lead}</p>
</#if>
<@pdfLink.pdfLink/>
<#nested>
<@easyLink.easyLink/>
<@signLink.signLink/>
</div>
<#if art?has_content>
<@illustration.illustration name=art/>
</#if>
</div>
</div>
</#macro>
