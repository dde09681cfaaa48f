<#include "kontakt.ftl">
