package org.khet.portal.shell.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.office.ImageOrigins;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.session.UserSession;

/**
 * Of which other origins a page may show pictures: of those that the offices of the person name, since in which of them the tab
 * works is known only when the page has begun. Who is not signed in gets none.
 */
final class PageImages {
    private final Function<AccountId, List<OfficeId>> offices;
    private final ImageOrigins origins;

    /** @param offices in which an account may work */
    PageImages(Function<AccountId, List<OfficeId>> offices, ImageOrigins origins) {
        this.offices = offices;
        this.origins = origins;
    }

    Set<String> of(Optional<UserSession> presence) {
        try {
            return presence.map(one -> offices.apply(one.account())).orElse(List.of()).stream()
                    .flatMap(office -> origins.of(office).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (OutOfService away) {
            return Set.of(); // the page itself tells that the database is away
        }
    }
}
