package org.khet.training.internal.certificate;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.training.internal.TrainingPortal;

/**
 * Who usually signs certificates: whoever signed those of the record before, but the director of today in the place of the one who
 * signed as director then, and the director where nothing was signed yet. Source: other-groups TDEV-05.
 */
public final class CertificateSigners {
    private static final PageRequest LAST = new PageRequest(0, 1, List.of(new PageRequest.Sort("created", true)));

    private record Signer(String name, String post) {}

    private final RecordService<?> service;
    private final Field<String> name;
    private final Field<String> post;
    private final TrainingPortal portal;

    private CertificateSigners(
            RecordService<?> service, Field<String> name, Field<String> post, TrainingPortal portal) {
        this.service = service;
        this.name = name;
        this.post = post;
        this.portal = portal;
    }

    /** Lets the empty form of a kind name the usual signer. */
    public static void attach(RecordService<?> service, Field<String> name, Field<String> post, TrainingPortal portal) {
        CertificateSigners signers = new CertificateSigners(service, name, post, portal);
        name.initially(now -> signers.usual(now).map(Signer::name).orElse(null));
        post.initially(now -> signers.usual(now).map(Signer::post).orElse(null));
    }

    private Optional<Signer> usual(RecordContext now) {
        Optional<Signer> director = portal.director(now.office(), now.today()).map(CertificateSigners::signer);
        return last(now)
                .filter(before ->
                        director.filter(one -> one.post.equals(before.post)).isEmpty())
                .or(() -> director);
    }

    private static Signer signer(Person person) {
        return new Signer(person.fullName(), person.position());
    }

    private Optional<Signer> last(RecordContext now) {
        return service.internal().page(now.caller(), RecordFilter.of(name.isFilled()), LAST).stream()
                .map((RecordRow row) -> new Signer(row.get(name), row.get(post)))
                .findFirst();
    }
}
