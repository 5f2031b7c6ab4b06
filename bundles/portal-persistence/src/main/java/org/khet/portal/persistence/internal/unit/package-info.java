/** Persistence units of modules: opened after their migrations, closed when the module leaves. */
@NullMarked
package org.khet.portal.persistence.internal.unit;

import org.jspecify.annotations.NullMarked;
