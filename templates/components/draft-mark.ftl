<#-- Only a preview shows drafts; the mark keeps them from being taken for published pages. -->
<#macro draftMark>
<#if page.draft>
<p class="draft"><strong>${t("draft.mark")}</strong><br>${t("draft.text")}</p>
</#if>
</#macro>
