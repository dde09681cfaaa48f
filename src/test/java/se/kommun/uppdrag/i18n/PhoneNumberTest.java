package se.kommun.uppdrag.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"08-123 45 67, +46, tel:+4681234567", "(08) 123 45 67, +46, tel:+4681234567", "+46 (0)8 123 45 67, +44, tel:+4681234567",
        "0046 8 123 45 67, +46, tel:+4681234567", "112, +46, tel:112", "114 14, +46, tel:11414", "01632 960 001, +44, tel:+441632960001"})
    void aPhoneNumberAsAnAddress(String number, String country, String address) {
        assertEquals(address, PhoneNumber.href(number, country));
    }
}
