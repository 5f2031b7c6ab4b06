package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.SampleOffices;

/** The emblem of an office for papers of other modules. Source: core D-04. */
class EmblemProviderTest {
    private final byte[] picture = {1, 2, 3};

    @Test
    void emblemIsGivenWherePapersAreOn() {
        var provider = new EmblemProvider(office -> Optional.of(picture), SampleOffices.KT1::equals);
        assertThat(provider.of(SampleOffices.KT1)).containsSame(picture);
        assertThat(provider.of(SampleOffices.KT2)).as("papers are off there").isEmpty();
    }
}
