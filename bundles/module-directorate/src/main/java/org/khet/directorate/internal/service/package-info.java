/** Service standards and the yearly review of structure and duties. */
@NullMarked
package org.khet.directorate.internal.service;

import org.jspecify.annotations.NullMarked;
