<#-- The status of the accessibility statement. All three are data of the page: nothing is claimed that nobody has assessed. -->
<#macro conformance>
<#local words = {"helt": "helt förenlig", "delvis": "delvis förenlig", "inte": "inte förenlig"}>
<#if page.conformance?? || page.assessed?? || page.method??>
<div class="facts">
<h2>Så tillgänglig är webbplatsen</h2>
<dl>
<#if page.conformance?? && words[page.conformance]??>
<div><dt>Status</dt><dd>Webbplatsen är <strong>${words[page.conformance]}</strong> med lagen om tillgänglighet till digital offentlig service.</dd></div>
</#if>
<#if page.assessed??>
<div><dt>Senast bedömd</dt><dd><time datetime="${page.assessed.iso}">${page.assessed.text}</time></dd></div>
</#if>
<#if page.method??>
<div><dt>Så har vi bedömt</dt><dd>${page.method}</dd></div>
</#if>
</dl>
</div>
</#if>
</#macro>
