package org.khet.portal.shell.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void threePartsAreModuleViewAndKey() {
        assertThat(Address.of("/ict/repairs/1042")).isEqualTo(new Address("ict", "repairs", "1042"));
        assertThat(Address.of("ict/repairs/")).isEqualTo(new Address("ict", "repairs", ""));
        assertThat(Address.of("/ict")).isEqualTo(new Address("ict", "", ""));
        assertThat(Address.of("/").isHome()).isTrue();
    }

    @Test
    void deeperPathsLeadNowhere() {
        assertThat(Address.of("/ict/repairs/1042/photos")).isEqualTo(Address.NOWHERE);
    }

    @Test
    void thaiKeysAreDecoded() {
        assertThat(Address.of("/ict/repairs/%E0%B8%8B-1").key()).isEqualTo("ซ-1");
    }

    @Test
    void pathLeadsBackToTheSameAddress() {
        assertThat(new Address("ict", "repairs", "7").path()).isEqualTo("ict/repairs/7");
        assertThat(Address.HOME.path()).isEmpty();
    }
}
