package org.khet.ict.internal.knowledge;

import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of knowledge articles. Safe for concurrent use. Source: ict ICT-89. */
@Component(service = KnowledgeRegister.class)
public final class KnowledgeRegister {
    private final RecordService<KnowledgeArticleRecord> articles;

    /** For the component runtime. */
    @Activate
    public KnowledgeRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings) {
        articles = records.of(
                new KnowledgeArticleRecord(now -> settings.get(now.office(), IctSettings.ARTICLE_MONTHS, now.today())),
                work);
    }

    /** Articles. */
    public RecordService<KnowledgeArticleRecord> articles() {
        return articles;
    }
}
