package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            transform | rotate(90deg)                  | 90
            transform | ROTATEZ( -0.25turn )           | -90
            transform | scale(2) rotate(100grad)       | 90
            transform | rotate3d(0, 0, 1, 45deg)       | 45
            transform | matrix(0, 1, -1, 0, 0, 0)      | 90
            transform | matrix3d(0,-1,0,0,1,0,0,0,0,0,1,0,0,0,0,1) | -90
            transform | translateX(10px)               | 0
            transform | none                           | 0
            transform | rotate(x)                      |
            transform | rotate3d(1, 0, 0, 90deg)       |
            transform | matrix(a, b, c, d, e, f)       |
            rotate    | 1.5707963rad                   | 90
            rotate    | z 90deg                        | 90
            rotate    | 0 0 1 90deg                    | 90
            rotate    | x 90deg                        |
            rotate    | none                           | 0
            color     | 90deg                          |
            """)
    void degrees(String property, String value, Long expected) {
        Double degrees = Rotation.degrees(property, value);
        assertEquals(expected, degrees == null ? null : Long.valueOf(Math.round(degrees)));
    }
}
