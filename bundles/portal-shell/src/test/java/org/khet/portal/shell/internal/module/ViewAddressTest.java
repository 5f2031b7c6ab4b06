package org.khet.portal.shell.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewAddressTest {
    @Test
    void threePartsAreModuleViewAndKey() {
        assertThat(ViewAddress.of("/ict/repairs/1042")).isEqualTo(new ViewAddress("ict", "repairs", "1042"));
        assertThat(ViewAddress.of("ict/repairs/")).isEqualTo(new ViewAddress("ict", "repairs", ""));
        assertThat(ViewAddress.of("/ict")).isEqualTo(new ViewAddress("ict", "", ""));
        assertThat(ViewAddress.of("/").isHome()).isTrue();
    }

    @Test
    void deeperPathsLeadNowhere() {
        assertThat(ViewAddress.of("/ict/repairs/1042/photos")).isEqualTo(ViewAddress.NOWHERE);
    }

    @Test
    void thaiKeysAreDecoded() {
        assertThat(ViewAddress.of("/ict/repairs/%E0%B8%8B-1").key()).isEqualTo("ซ-1");
    }

    @Test
    void pathLeadsBackToTheSameAddress() {
        assertThat(new ViewAddress("ict", "repairs", "7").path()).isEqualTo("ict/repairs/7");
        assertThat(ViewAddress.HOME.path()).isEmpty();
    }
}
