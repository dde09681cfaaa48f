<#macro m><@m/></#macro>
<@m/>
