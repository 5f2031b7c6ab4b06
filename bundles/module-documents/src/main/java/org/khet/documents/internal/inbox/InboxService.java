package org.khet.documents.internal.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits for somebody in all modules, in the own name and as acting for whoever is absent now. A source that fails is a line of
 * its own and holds up no other. Safe for concurrent use. Source: kinds-documents §8, core CORE-68, CORE-26, A-1.
 */
@Component(service = InboxService.class)
public final class InboxService {
    private static final Logger LOG = LoggerFactory.getLogger(InboxService.class);
    /** Records shown of each source at first; more are counted up to it and one. */
    public static final int MOST = 50;

    /**
     * What waits in one module.
     *
     * @param module  the module
     * @param forName for whom, empty in the own name
     * @param rows    what waits, longest first, at most {@link #MOST}
     * @param more    whether there is more
     * @param failed  whether the module did not answer
     * @param texts   its own words, those of its kinds and states; empty where they are not known
     */
    public record Part(
            ModuleId module,
            String forName,
            List<WaitingSource.Waiting> rows,
            boolean more,
            boolean failed,
            Optional<TextCatalog> texts) {
        /** Keeps an immutable copy. */
        public Part {
            rows = List.copyOf(rows);
        }
    }

    private final ModuleSwitches switches;
    private final Callers callers;
    private final Acting acting;
    private final People people;
    private final Transactions transactions;
    private final List<WaitingSource> sources = new CopyOnWriteArrayList<>();
    /** Read once for each module; of one that has gone nothing stays. */
    private final Map<WaitingSource, TextCatalog> texts = Collections.synchronizedMap(new WeakHashMap<>());

    /** For the component runtime. */
    @Activate
    public InboxService(
            @Reference ModuleSwitches switches,
            @Reference Callers callers,
            @Reference Acting acting,
            @Reference People people,
            @Reference Transactions transactions) {
        this.switches = switches;
        this.transactions = transactions;
        this.callers = callers;
        this.acting = acting;
        this.people = people;
    }

    /** Comes. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(WaitingSource source) {
        sources.add(source);
    }

    /** Goes. */
    public void go(WaitingSource source) {
        sources.remove(source);
        texts.remove(source);
    }

    /** What waits for the caller in that half day, of each module by one transaction; modules in which nothing waits are left out. */
    public List<Part> parts(Caller caller, HalfDay when) {
        List<Part> parts = new ArrayList<>();
        of(caller, "", parts);
        for (Acting.Away away : acting.actsFor(caller.office(), caller.person(), when)) {
            Optional<Caller> inPlace = callers.acting(
                    caller.account(), caller.office(), away.absence().person());
            String name = people.find(caller.office(), away.absence().person())
                    .map(Person::fullName)
                    .orElse("");
            inPlace.ifPresent(one -> of(one, name, parts));
        }
        return List.copyOf(parts);
    }

    private void of(Caller caller, String forName, List<Part> parts) {
        for (WaitingSource source : sources) {
            if (switches.isOn(caller.office(), source.module())) {
                Part part = part(source, caller, forName);
                if (part.failed() || !part.rows().isEmpty()) {
                    parts.add(part);
                }
            }
        }
    }

    @SuppressWarnings("PMD.AvoidCatchingGenericException") // whatever another module throws is its line
    private Part part(WaitingSource source, Caller caller, String forName) {
        try {
            List<WaitingSource.Waiting> rows = transactions.call(() -> source.waiting(caller, MOST + 1));
            boolean more = rows.size() > MOST;
            List<WaitingSource.Waiting> first = more ? rows.subList(0, MOST) : rows;
            return new Part(source.module(), forName, first, more, false, texts(source));
        } catch (RuntimeException failed) {
            LOG.warn("{} does not say what waits", source.module(), failed);
            return new Part(source.module(), forName, List.of(), false, true, Optional.ofNullable(texts.get(source)));
        }
    }

    /** The words of a module that says itself what waits in it. */
    private Optional<TextCatalog> texts(WaitingSource source) {
        return source instanceof PortalModule module
                ? Optional.of(texts.computeIfAbsent(source, _ -> module.texts()))
                : Optional.empty();
    }
}
