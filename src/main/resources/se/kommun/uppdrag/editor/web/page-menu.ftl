<#-- What can be done with the page as a whole. -->
<details class="menu" id="page-menu">
  <summary class="button quieter">Sidan</summary>
  <ul>
    <li><a href="/_redigera/sida/versioner?sida=${name?url}">Tidigare versioner</a></li>
    <li><a href="/_redigera/sida/kopia?sida=${name?url}" download>Visa för en kollega</a></li>
    <#if rename><li><a href="/_redigera/sida/ta-bort?sida=${name?url}">Ta bort sidan</a></li></#if>
    <#if publication><li><a href="/_redigera/sida/publicering">Publicera webbplatsen</a></li></#if>
  </ul>
</details>
