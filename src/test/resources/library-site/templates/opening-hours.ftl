<#include "sida.ftl">
