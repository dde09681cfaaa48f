${finnsInte}
