<p>
<#if page.title>
