${finnsInte}
${t("moved.text", "")}
