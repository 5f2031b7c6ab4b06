/** Licences, study leave and what is owed for it. */
@NullMarked
package org.khet.training.internal.study;

import org.jspecify.annotations.NullMarked;
