<p>En
<#if x>
