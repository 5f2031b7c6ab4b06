package org.khet.documents.internal.job;

import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.ask.Asks;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears that a school sent the form by which it answers a letter. Source: core CORE-53. */
@Component(service = DomainEventListener.class)
public final class AnsweredForms implements DomainEventListener {
    private final Deliveries sender;
    private final SchoolForms forms;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public AnsweredForms(
            @Reference DocumentsModule documents, @Reference SchoolForms forms, @Reference Callers callers) {
        this(documents.letters().outgoing.sender, forms, callers);
    }

    private AnsweredForms(Deliveries sender, SchoolForms forms, Callers callers) {
        this.sender = sender;
        this.forms = forms;
        this.callers = callers;
    }

    /** Over what was sent. */
    public static AnsweredForms of(Deliveries sender, DocumentsServices services) {
        return new AnsweredForms(sender, services.forms(), services.callers());
    }

    @Override
    public String name() {
        return "documents.answered-forms";
    }

    @Override
    public boolean beginsWithNews() {
        return true;
    }

    @Override
    public void hear(long number, DomainEvent happening) {
        if (happening.type().equals(Asks.ANSWERED)) {
            forms.askedFor(happening.office(), happening.recordId())
                    .filter(about -> about.type().equals("documents.letter-out"))
                    .ifPresent(letter -> sender.answers().byForm(callers.system(happening.office()), letter.id()));
        }
    }
}
