<#include "/examples/data.ftl">
<#import "/components/language-choice.ftl" as choice>
<#-- Three languages, one of them in another direction. -->
<#global languages = [{"lang": "en", "name": "English", "dir": "ltr", "href": "en/example.html"},
  {"lang": "fi", "name": "Suomi", "dir": "ltr", "href": "fi/index.html"}, {"lang": "ar", "name": "العربية", "dir": "rtl", "href": "ar/index.html"}]>
<@choice.languageChoice/>
