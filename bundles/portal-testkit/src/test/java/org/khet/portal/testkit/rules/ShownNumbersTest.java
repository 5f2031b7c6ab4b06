package org.khet.portal.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Counts without their thousands parted are found where a screen shows them; years, keys and texts are left alone. */
class ShownNumbersTest {
    @Test
    void aCountInAFigureACellOrAFactIsNamed() {
        assertThat(ShownNumbers.unparted("return new Figure(\n        String.valueOf(count),\n        unit);"))
                .containsExactly("count");
        assertThat(ShownNumbers.unparted("rows.add(List.of(name, String.valueOf(found.rows().size())));"))
                .containsExactly("found.rows().size()");
        assertThat(ShownNumbers.unparted("facts.fact(name(), none ? \"–\" : String.valueOf(year.pupils()));"))
                .containsExactly("year.pupils()");
    }

    @Test
    void aYearAKeyAndWhatATextTakesAreLeftAlone() {
        assertThat(ShownNumbers.unparted("""
                        cells.add(String.valueOf(year.buddhist()));
                        cells.add(String.valueOf(unit.id().value()));
                        cells.add(texts.get("x.rows", String.valueOf(rows)));
                        box.setValue(String.valueOf(rows));
                        cells.add(NumberFormatter.whole(rows));
                        """)).isEmpty();
    }
}
