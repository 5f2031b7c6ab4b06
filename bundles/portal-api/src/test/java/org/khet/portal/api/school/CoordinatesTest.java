package org.khet.portal.api.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody presses on a map and pastes what it gave into the record of a school. */
class CoordinatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13.7563, 100.5018",
                "13.7563,100.5018",
                " 13.7563 100.5018 ",
                "(13.756300, 100.501800)",
                "13.7563° N, 100.5018° E",
                "๑๓.๗๕๖๓, ๑๐๐.๕๐๑๘",
                "13.75629999999, 100.50180000001",
                "13.7563\t100.5018",
            })
    void pairFromAMap_isReadAsLatitudeAndLongitude(String pasted) {
        assertThat(Coordinates.read(pasted)).map(Coordinates::text).contains("13.756300, 100.501800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13.7563",
                "บ้านตัวอย่าง",
                "13°45'22\"N 100°30'06\"E",
                "13.7563, 100.5018, 12",
                "1375.63, 100"
            })
    void somethingElse_isNoPlace(String pasted) {
        assertThat(Coordinates.read(pasted)).isEmpty();
    }

    @Test
    void exchangedPairIsKnownAsSuch_aPlaceAbroadIsNot() {
        assertThat(Coordinates.read("100.5018, 13.7563")).hasValueSatisfying(place -> {
            assertThat(place.inThailand()).isFalse();
            assertThat(place.swapped()).isTrue();
        });
        assertThat(Coordinates.read("48.8566, 2.3522")).hasValueSatisfying(place -> {
            assertThat(place.inThailand()).isFalse();
            assertThat(place.swapped()).isFalse();
        });
    }

    @Test
    void distanceIsThatOfTheGreatCircle_bothWaysAlike() {
        var bangkok = Coordinates.read("13.756300, 100.501800").orElseThrow();
        var chiangMai = Coordinates.read("18.788300, 98.985300").orElseThrow();

        assertThat(bangkok.kilometresTo(chiangMai)).isCloseTo(582.5, within(1.0));
        assertThat(chiangMai.kilometresTo(bangkok)).isEqualTo(bangkok.kilometresTo(chiangMai));
        assertThat(bangkok.kilometresTo(bangkok)).isZero();
        assertThat(bangkok.kilometresTo(
                        Coordinates.read("14.756300, 100.501800").orElseThrow()))
                .as("a degree of a meridian")
                .isCloseTo(111.195, within(0.001));
    }
}
