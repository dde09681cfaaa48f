<#-- What can be done with the page as a whole. -->
<details class="menu" id="page-menu">
  <summary class="button quieter">Sidan</summary>
  <ul>
    <li><button type="button" id="make">Ny sida av den här</button></li>
    <#if rename><li><button type="button" id="rename">Byt adress</button></li></#if>
    <li><a href="/_redigera/sida/versioner?sida=${name?url}">Tidigare versioner</a></li>
    <li><a href="/_redigera/sida/kopia?sida=${name?url}" download>Visa för en kollega</a></li>
    <li><a href="/_redigera/sida/pdf?sida=${name?url}" download>Visa för en kollega, pdf</a></li>
    <#if publication><li><a href="/_redigera/sida/publicering">Publicera webbplatsen</a></li></#if>
    <#if rename><li><a href="/_redigera/sida/ta-bort?sida=${name?url}">Ta bort sidan</a></li></#if>
  </ul>
</details>
