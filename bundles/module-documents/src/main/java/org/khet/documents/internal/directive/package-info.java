/** What heads and meetings instructed. */
@NullMarked
package org.khet.documents.internal.directive;

import org.jspecify.annotations.NullMarked;
