package dev.percolate.episode.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("episode_emoji")
record EmojiRow(@Id String emoji) {}
