<#include "/examples/data.ftl">
<#-- The HTML that form.js leaves after a mistake. -->
<form class="form">
<div class="errors" role="group" aria-labelledby="fel" tabindex="-1"><h2 id="fel">Det finns 1 fel i formuläret</h2><ul><li><a href="#namn">Skriv ditt namn.</a></li></ul></div>
<div class="field"><p class="error" id="namn-fel">Skriv ditt namn.</p><label for="namn">Namn <span class="need">(måste fyllas i)</span></label>
<input id="namn" name="namn" autocomplete="name" aria-required="true" aria-invalid="true" aria-describedby="namn-fel"></div>
</form>
