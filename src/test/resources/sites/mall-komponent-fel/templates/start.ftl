<#include "components/borta.ftl">
