/** Drafts: what people typed and did not save yet. */
@NullMarked
package org.khet.portal.core.internal.draft;

import org.jspecify.annotations.NullMarked;
