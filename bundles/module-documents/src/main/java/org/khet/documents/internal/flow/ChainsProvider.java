package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.chain.rule.OfficeChains;
import org.khet.portal.api.approval.Chains;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the chains of the office to other modules. */
@Component(service = Chains.class)
public final class ChainsProvider implements Chains {
    private final ModuleId module;
    private final OfficeChains chains;

    /** For the component runtime. */
    @Activate
    public ChainsProvider(@Reference DocumentsModule documents) {
        module = documents.id();
        chains = documents.papers().chain().office();
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public List<CodeList.Code> sorts(OfficeId office) {
        return chains.sorts(office);
    }

    @Override
    public Optional<PostId> leader(OfficeId office, UnitId unit, LocalDate day) {
        return chains.leader(office, unit, day);
    }
}
