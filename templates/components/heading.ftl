<#-- The page's h1. Long Swedish compounds may break after a joining -s, for browsers that cannot hyphenate. -->
<#macro heading>
<h1><#if page.language.code == "sv"><#list page.title?split(r"(?<=hets|ings|tions|skaps)(?=\p{L}{5})", "r") as part><#sep><span class="breaks"></#sep>${part}<#sep></span></#sep></#list><#else>${page.title}</#if></h1>
</#macro>
