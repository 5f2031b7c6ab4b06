package org.khet.portal.shell.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.session.UserSession;

/** Of which other origins the page of a person may show pictures. Core CORE-36. */
class PageImagesTest {
    private static final OfficeId KT1 = new OfficeId(1);
    private static final OfficeId KT2 = new OfficeId(2);
    private static final Map<OfficeId, Set<String>> NAMED =
            Map.of(KT1, Set.of("https://one.example"), KT2, Set.of(), new OfficeId(3), Set.of("https://three.example"));
    private final PageImages images = new PageImages(
            account -> account.value() == 7 ? List.of(KT1, KT2) : List.of(KT2),
            office -> NAMED.getOrDefault(office, Set.of()));

    @Test
    void personGetsTheServersOfTheOwnOfficesOnly_andWhoIsNotSignedInNone() {
        assertThat(images.of(Optional.of(presence(7)))).containsExactly("https://one.example");
        assertThat(images.of(Optional.of(presence(8)))).isEmpty();
        assertThat(images.of(Optional.empty())).isEmpty();
    }

    @Test
    void databaseThatIsAwayNamesNobody_thePageTellsIt() {
        var away = new PageImages(
                account -> {
                    throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("away"));
                },
                office -> Set.of());
        assertThat(away.of(Optional.of(presence(7)))).isEmpty();
    }

    private static UserSession presence(long account) {
        return new UserSession(
                new AccountId(account),
                "kt1-04",
                new UserSession.Owed(false, false),
                false,
                1,
                null,
                new UserSession.Visit(1, Instant.EPOCH));
    }
}
