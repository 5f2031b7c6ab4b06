package org.khet.documents.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** The kinds of papers that there are, by the place {@code <type>/<key>} of a paper. Filled while the module is made. */
public final class PaperRegistry {
    /**
     * A paper with its kind and service.
     *
     * @param service service of its kind
     * @param row     the paper with its lines
     */
    public record Found(RecordService<? extends PaperKind> service, RecordRow row) {
        /** Its kind. */
        public PaperKind kind() {
            return service.kind();
        }
    }

    private final List<RecordService<? extends PaperKind>> services = new ArrayList<>();

    /** Adds a kind; gives its service back. */
    public <K extends PaperKind> RecordService<K> add(RecordService<K> service) {
        services.add(service);
        return service;
    }

    /** All kinds. */
    public List<RecordService<? extends PaperKind>> all() {
        return List.copyOf(services);
    }

    /** The service of a kind. */
    public RecordService<? extends PaperKind> of(PaperKind kind) {
        return services.stream()
                .filter(one -> one.kind().type().equals(kind.type()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kind.type()));
    }

    /** Place of a paper. */
    public static String place(RecordRow row) {
        return row.kind().type() + "/" + row.id();
    }

    /** The paper at a place. */
    public Optional<Found> find(OfficeId office, String place) {
        int slash = place.lastIndexOf('/');
        return services.stream()
                .filter(one -> one.kind().type().equals(place.substring(0, slash)))
                .findFirst()
                .flatMap(service -> service.find(office, Long.parseLong(place.substring(slash + 1)))
                        .map(row -> new Found(service, row)));
    }

    /** Leads to a paper, in words that everybody may read. */
    public static RecordLink link(RecordRow row) {
        PaperKind kind = (PaperKind) row.kind();
        String title = kind.reading().openSubject(row);
        return new RecordLink(
                kind.type(), row.id(), title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length())));
    }
}
