package org.khet.documents.internal.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.template.TemplateKind;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.OfficeTemplates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The templates of papers for the file of settings: they come in as drafts, and keep the unit of the office. Source: core CORE-10. */
@Component(service = OfficeTemplates.class)
public final class PaperTemplates implements OfficeTemplates {
    private static final String SORT = "sort";
    private static final String WORDS = "words";
    private static final String SOURCE = "source";
    private static final String DIGITS = "thaiDigits";
    private static final String CUE = "cue";
    private final RecordService<TemplateKind> templates;
    private final ModuleId module;

    /** For the component runtime. */
    @Activate
    public PaperTemplates(@Reference DocumentsModule module) {
        this(module.papers().templates(), module.id());
    }

    PaperTemplates(RecordService<TemplateKind> templates, ModuleId module) {
        this.templates = templates;
        this.module = module;
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public String type() {
        return templates.kind().type();
    }

    @Override
    public List<KeptTemplate> of(Caller caller) {
        if (!keeps(caller)) {
            return List.of();
        }
        TemplateKind kind = templates.kind();
        return templates.internal().all(caller, RecordFilter.of(kind.in(kind.draft, kind.tried, kind.active))).stream()
                .map(this::kept)
                .sorted(Comparator.comparing(KeptTemplate::code))
                .toList();
    }

    private boolean keeps(Caller caller) {
        return templates.mayCreate(caller) && caller.may(PaperPermissions.VIEW);
    }

    private KeptTemplate kept(RecordRow row) {
        TemplateKind kind = templates.kind();
        return new KeptTemplate(
                row.get(kind.code),
                row.get(kind.name),
                Map.of(
                        SORT, row.get(kind.sort),
                        WORDS, row.get(kind.words),
                        SOURCE, row.get(kind.source),
                        DIGITS, String.valueOf(row.get(kind.thaiDigits)),
                        CUE, String.valueOf(row.get(kind.cue))));
    }

    @Override
    public TemplateFit fit(Caller caller, KeptTemplate template) {
        if (!keeps(caller)) {
            return TemplateFit.FORBIDDEN;
        }
        Optional<RecordRow> own = own(caller, template);
        if (own.filter(row -> !row.state().open()).isPresent()) {
            return TemplateFit.KEPT;
        }
        boolean refused = templates.problems(caller, draft(new RecordDraft(), template)).stream()
                .anyMatch(problem -> own.isEmpty()
                        || !problem.field().equals(templates.kind().code.name())); // its own code is taken
        boolean whole = template.texts().keySet().equals(Set.of(SORT, WORDS, SOURCE, DIGITS, CUE));
        return refused || !whole ? TemplateFit.UNFIT : TemplateFit.FITS;
    }

    @Override
    public void take(Caller caller, KeptTemplate template) {
        TemplateKind kind = templates.kind();
        Optional<RecordRow> own = own(caller, template);
        if (own.isEmpty()) {
            templates.create(caller, draft(new RecordDraft(), template));
            return;
        }
        RecordRow row = own.get();
        RecordRow open = row.state().equals(kind.draft) ? row : templates.act(caller, row, kind.back);
        templates.change(caller, open, draft(RecordDraft.of(open), template));
    }

    private RecordDraft draft(RecordDraft begun, KeptTemplate template) {
        TemplateKind kind = templates.kind();
        Map<String, String> texts = template.texts();
        return begun.with(kind.code, template.code())
                .with(kind.name, template.name())
                .with(kind.sort, texts.getOrDefault(SORT, ""))
                .with(kind.words, texts.getOrDefault(WORDS, ""))
                .with(kind.source, texts.getOrDefault(SOURCE, ""))
                .with(kind.thaiDigits, Boolean.valueOf(texts.getOrDefault(DIGITS, "")))
                .with(kind.cue, Boolean.valueOf(texts.getOrDefault(CUE, "")));
    }

    private Optional<RecordRow> own(Caller caller, KeptTemplate template) {
        return templates
                .internal()
                .all(caller, RecordFilter.of(templates.kind().code.is(template.code())))
                .stream()
                .findFirst();
    }
}
