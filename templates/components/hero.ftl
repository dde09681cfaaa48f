<#import "apply-link.ftl" as apply>
<#import "illustration.ftl" as illustration>
<#import "draft-mark.ftl" as draft>
<#import "heading.ftl" as heading>
<#import "easy-link.ftl" as easyLink>
<#import "sign-link.ftl" as signLink>
<#-- Top of the start page. Asks at once which of the two readers this is: one who offers, one who needs. -->
<#macro hero>
<div class="hero">
<div class="wrap">
<div class="intro-text">
<@draft.draftMark/>
<@heading.heading/>
<#if page.intro.lead??>
<p class="lead">${page.intro.lead}</p>
</#if>
<@doors/>
<@easyLink.easyLink/>
<@signLink.signLink/>
</div>
<@illustration.illustration name="start"/>
</div>
</div>
</#macro>
<#-- Two equal doors: one for who wants to give support, one for who needs it. Without roles the first leads to the form or the e-service. -->
<#macro doors>
<#local cards = roles?filter(role -> role.card)>
<#local give = cards?has_content?then("#uppdragen", form.service!(links.apply!""))>
<#if give?has_content || links.support??>
<ul class="doors">
<#if give?has_content><li class="door"><a href="${give}">${t("door.give")}<#if !cards?has_content><@apply.serviceNote/></#if></a><p>${t("door.give.text")}</p></li></#if>
<#if links.support??><li class="door"><a href="${links.support}">${t("door.need")}</a><p>${t("door.need.text")}</p></li></#if>
</ul>
</#if>
</#macro>
