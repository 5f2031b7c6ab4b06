/** What the module adds to the derived screens. */
@NullMarked
package org.khet.policyplan.internal.ui;

import org.jspecify.annotations.NullMarked;
