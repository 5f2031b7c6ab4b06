/** Letters of schools. */
@NullMarked
package org.khet.documents.internal.school;

import org.jspecify.annotations.NullMarked;
