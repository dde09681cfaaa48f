<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#-- Stands at an old address. The browser is sent on before anything is read; the link is for one that stays. -->
<@base.base goTo=target.href end=false>
<@intro.intro/>
<div class="wrap end content">
<#assign newPage><a href="${target.href}">${target.title}</a></#assign>
<p>${t("moved.text", newPage)}</p>
</div>
</@base.base>
